import type { Instrument } from './instruments/instrument.ts';
import { splitWhole } from './splitWhole.ts';

/** Less than this, in fen, is rounding and not a shortfall. */
const nothing = 1e-6;

/**
 * Takes money out at a boundary: what is payable at once first, then in the order that costs least; holdings of the
 * same cost give in proportion to what they have.
 * @param available, shares scratch, one element a holding
 * @returns what was paid, fen; less than `wanted` where all is exhausted
 */
export function withdraw(
  holdings: readonly Instrument[],
  at: number,
  wanted: number,
  available: Float64Array,
  shares: Float64Array,
): number {
  let rest = wanted;
  while (rest > nothing) {
    const total = cheapestMoney(holdings, at, available);
    if (total <= 0) break;
    const taken = Math.min(rest, total);
    splitWhole(taken, available, shares);
    for (let i = 0; i < holdings.length; i += 1) {
      if (available[i]! > 0) rest -= holdings[i]!.exit(at, taken === total ? available[i]! : shares[i]!);
    }
  }
  return rest > nothing ? wanted - rest : wanted;
}

/** Fills in what each holding of the lowest cost can give, and returns the sum. */
function cheapestMoney(holdings: readonly Instrument[], at: number, available: Float64Array): number {
  let best = Infinity;
  for (let i = 0; i < holdings.length; i += 1) {
    const cost = holdings[i]!.exitCost(at);
    available[i] = cost;
    if (cost < best) best = cost;
  }
  if (best === Infinity) return 0;
  let total = 0;
  for (let i = 0; i < holdings.length; i += 1) {
    available[i] = available[i] === best ? holdings[i]!.exitAvailable(at) : 0;
    total += available[i]!;
  }
  return total;
}
