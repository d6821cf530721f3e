import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { afterGainTax, afterInterestTax } from '../compile/afterTax.ts';
import { bundlesOf } from '../compile/bundlesOf.ts';
import { comparisonOf } from '../compile/comparisonOf.ts';
import { flowsOf } from '../compile/flowsOf.ts';
import { glideOf } from '../compile/glideOf.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { resolveHolding } from '../compile/resolveHolding.ts';
import { instrumentOf, type ResolvedHolding } from '../compile/resolvedHolding.ts';
import { requireMoney, requireWeights } from '../compile/requirements.ts';
import { waitingRateOf } from '../compile/waitingRateOf.ts';
import type { HoldingInput } from '../input.ts';
import type { HistoryFactor, HistoryInput } from './historyInput.ts';

/**
 * Turns a plan into what its replay needs. A holding with a series follows it, whatever its assumption; one without
 * grows steadily by its assumption.
 * @throws LabError as `compilePlan`, and `history.noSeries` where no holding has a series
 */
export function compileHistory(plan: Plan, lookups: PlanLookups): HistoryInput {
  requireWeights(plan);
  requireMoney(plan);
  const notices: Notice[] = [];
  // In a replay money funds follow their series, and deposits the plan's rates.
  const { shortRate: _notReplayed, ...replayed } = plan;
  // The terms that the plan starts with; no later ones, since a replay is of other days.
  const resolved = plan.holdings
    .map((holding) => resolveHolding(holding, replayed, lookups, notices))
    .map(atStart);
  const factors: HistoryFactor[] = [];
  const { interest: tax = 0, fundGains: gainTax = 0 } = plan.taxes ?? {};
  const holdings = resolved.map((holding): HoldingInput => {
    const { weight, name } = holding;
    const nextFactor = (): number => factors.push(factorOf(holding as FollowingHolding)) - 1;
    return {
      weight,
      label: name.zh,
      instrument: afterGainTax(afterInterestTax(instrumentOf(holding, nextFactor), tax), gainTax),
    };
  });
  if (!factors.some(({ kind }) => kind === 'series')) throw new LabError('history.noSeries');
  const { name, months, rebalance, rebalanceBand } = plan;
  const glide = glideOf(plan);
  const flows = flowsOf(plan);
  const bundles = bundlesOf(plan, lookups, notices);
  const listed = comparisonOf(resolved, lookups);
  const comparison = { ...listed, instrument: afterInterestTax(listed.instrument, tax) };
  return {
    plan: {
      name,
      months,
      flows,
      holdings,
      rebalance,
      ...(rebalanceBand === undefined ? {} : { rebalanceBand }),
      ...(glide ? { glide } : {}),
      ...(bundles.length > 0 ? { bundles, waitingRate: waitingRateOf(plan, lookups) * (1 - tax) } : {}),
      comparison,
      notices,
    },
    factors,
  };
}

type FollowingHolding = Extract<ResolvedHolding, { source: unknown }>;

function factorOf({ name, source }: FollowingHolding): HistoryFactor {
  if (source.series) return { kind: 'series', series: source.series };
  return { kind: 'steady', holding: name.zh, ...source.assumption! };
}

function atStart(holding: ResolvedHolding): ResolvedHolding {
  if (!('deposit' in holding)) return holding;
  const { offered: _later, ...rest } = holding;
  return rest;
}
