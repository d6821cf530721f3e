import type { CompanionPolicy } from '../../../../shared/companion.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { takeAll, type TakenAll } from '../liquidity/takeAll.ts';
import { rebalance } from '../rebalance.ts';
import type { SimulationInput } from '../input.ts';
import type { CompanionInput } from './companionInput.ts';

/** The plan of a way to go on: whoever leaves pays further money into what is left. */
export function planOf(
  policy: CompanionPolicy,
  { plan, at, weightsAfterLeaving }: CompanionInput,
): SimulationInput {
  if (policy !== 'leave') return plan;
  return { ...plan, glide: { from: at, to: at + 1, weights: weightsAfterLeaving } };
}

/** A whole fen may lack this much by rounding. */
const rounding = 1e-6;

/** Does what a policy does when the fall has ended; returns what it costs, fen. */
export function actorOf(
  policy: CompanionPolicy,
  input: CompanionInput,
): (holdings: readonly Instrument[]) => number {
  const { at, holding, plan } = input;
  const refuge = plan.holdings.length - 1;
  if (policy === 'stay') return () => 0;
  const worth = (holdings: readonly Instrument[]): number =>
    holdings.reduce((sum, one) => sum + one.value(at), 0);
  if (policy === 'leave') {
    const taken: TakenAll = { value: 0, free: 0, costly: 0, cost: 0, locked: 0 };
    return (holdings) => {
      takeAll(holdings[holding]!, at, taken);
      const paid = Math.floor(taken.free + taken.costly + rounding);
      if (paid > 0) holdings[refuge]!.buy(at, paid);
      return Math.max(0, taken.cost);
    };
  }
  const weights = Float64Array.from(plan.holdings, ({ weight }) => weight);
  return (holdings) => {
    const own = new Float64Array(holdings.length);
    own.set(weights);
    const before = worth(holdings);
    rebalance(holdings, own, at, new Float64Array(holdings.length), new Float64Array(holdings.length));
    return Math.max(0, before - worth(holdings));
  };
}
