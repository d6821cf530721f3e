import type { Holding, Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { compilePlan } from '../compilePlan.ts';
import type { SimulationInput } from '../input.ts';

/** Compiled plans whose market factors are the same ones. */
export interface CommonMarket {
  readonly plans: readonly SimulationInput[];
  readonly notices: readonly Notice[];
}

/** Remarks of the joint plan that speak of shares, which are not those of any real plan. */
const ofShares = 'product.minimum';

/** Whether two plans ask for the same market: then equal holdings can follow equal futures. */
function marketKey(plan: Plan): string | undefined {
  // Typed correlations and views name holdings by their place in one plan.
  if (plan.correlation !== undefined || plan.model === 'blackLitterman') return undefined;
  const { model, modelOptions, blockMonths, startDate, shortRate, inflationModel } = plan;
  return JSON.stringify([model, modelOptions, blockMonths, startDate, shortRate, inflationModel]);
}

/** What a holding is, without how much of it; the second of two like it in one plan is another one. */
function sourceKeys(holdings: readonly Holding[]): readonly string[] {
  const seen = new Map<string, number>();
  return holdings.map(({ weight: _weight, finalWeight: _finalWeight, label: _label, ...source }) => {
    const key = JSON.stringify(source);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key} ${count}`;
  });
}

/**
 * Gives plans one market: compiles a joint plan of everything that any of them holds, and lets each follow the factors
 * of that. A fund held by two plans then has the same months in both, wherever it stands in them.
 * @returns undefined where the plans ask for different markets
 */
export function commonMarket(plans: readonly Plan[], lookups: PlanLookups): CommonMarket | undefined {
  const head = plans[0]!;
  const key = marketKey(head);
  if (key === undefined || plans.some((plan) => marketKey(plan) !== key)) return undefined;
  const sources = new Map<string, Holding>();
  for (const plan of plans) {
    sourceKeys(plan.holdings).forEach((source, i) => sources.set(source, plan.holdings[i]!));
  }
  // In the order of what they are, so that the futures do not depend on which plan stands first.
  const ordered = [...sources].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const holdings = ordered.map(([, holding]) => holding);
  const places = new Map(ordered.map(([source], place) => [source, place]));
  const { glidePath: _glidePath, goals: _goals, lumpSums: _lumpSums, bundles: _bundles, ...rest } = head;
  const joint = compilePlan(
    { ...rest, holdings: holdings.map((holding) => ({ ...holding, weight: 1 / holdings.length })) },
    lookups,
  );
  return {
    plans: plans.map((plan) => follow(plan, joint, places, compilePlan(plan, lookups))),
    notices: joint.notices.filter(({ code }) => code !== ofShares),
  };
}

function follow(
  plan: Plan,
  joint: SimulationInput,
  places: ReadonlyMap<string, number>,
  own: SimulationInput,
): SimulationInput {
  const keys = sourceKeys(plan.holdings);
  return {
    ...own,
    returns: joint.returns,
    ...(joint.inflation ? { inflation: joint.inflation } : {}),
    holdings: own.holdings.map((holding, i) => {
      const followed = joint.holdings[places.get(keys[i]!)!]!.instrument;
      return 'factor' in holding.instrument && 'factor' in followed
        ? { ...holding, instrument: { ...holding.instrument, factor: followed.factor } }
        : holding;
    }),
  };
}
