import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { PlanLookups } from '../compile/lookups.ts';
import { compilePlan } from '../compilePlan.ts';
import type { SimulationInput } from '../input.ts';
import type { Candidate } from './candidate.ts';

/** Remarks that speak of shares: those of the joint plan are of no real one. */
const ofShares = 'product.minimum';
/** Said of what is held, and not of what might be. */
const ofHeld: ReadonlySet<string> = new Set(['coupon.condition', 'product.currency']);

/**
 * The plan joined by all candidates at no share, so that everything moves in one market.
 * @throws LabError as `compilePlan`
 */
export function commonMarketOf(
  plan: Plan,
  candidates: readonly Candidate[],
  lookups: PlanLookups,
): { input: SimulationInput; notices: readonly Notice[] } {
  const { glidePath: _glide, goals: _goals, lumpSums: _sums, correlation, ...rest } = plan;
  const joined = candidates.length > plan.holdings.length;
  const holdings = candidates.map(({ holding }) => {
    const { finalWeight: _final, ...own } = holding;
    return own;
  });
  const kept = correlation && !joined ? { correlation } : {};
  const input = compilePlan({ ...rest, ...kept, holdings }, lookups);
  const own = new Set(compilePlan(plan, lookups).notices.map((notice) => JSON.stringify(notice)));
  const notices = input.notices.filter(
    (notice) => notice.code !== ofShares && (!ofHeld.has(notice.code) || own.has(JSON.stringify(notice))),
  );
  return {
    input,
    notices: correlation && joined ? [...notices, { code: 'suggestion.correlation', values: {} }] : notices,
  };
}
