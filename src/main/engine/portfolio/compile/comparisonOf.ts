import type { Comparison } from '../input.ts';
import { depositName } from './depositName.ts';
import type { PlanLookups } from './lookups.ts';
import type { ResolvedHolding } from './resolvedHolding.ts';

/**
 * The one-year deposit of the list in force since 2025-05-20 (source: RULES-CN; to be confirmed). Stands in only where
 * neither the plan nor the shelf has a deposit.
 */
const listed: Comparison['instrument'] = {
  kind: 'time',
  termMonths: 12,
  rates: [0.0095],
  demandRate: 0.0005,
  renewal: 'renew',
};

/** What the plan is compared with: its own first deposit, else the shelf's, else the listed one-year deposit. */
export function comparisonOf(holdings: readonly ResolvedHolding[], lookups: PlanLookups): Comparison {
  for (const holding of holdings) {
    if ('deposit' in holding) return { name: holding.name, instrument: holding.deposit };
  }
  return lookups.comparison ?? { name: depositName(listed), instrument: listed };
}
