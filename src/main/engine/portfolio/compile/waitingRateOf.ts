import { listedDemandRate, type Plan } from '../../../../shared/plan.ts';
import { termsInForce } from '../../../../shared/product.ts';
import type { PlanLookups } from './lookups.ts';

/** Rate at which rewards wait: that of the plan's own demand deposit, else of the shelf's, else the listed one. */
export function waitingRateOf(
  { holdings, startDate }: Pick<Plan, 'holdings' | 'startDate'>,
  lookups: PlanLookups,
): number {
  for (const holding of holdings) {
    if ('deposit' in holding && holding.deposit.kind === 'demand') return holding.deposit.rate;
    if (!('product' in holding)) continue;
    const product = lookups.product(holding.product);
    const terms = product && termsInForce(product, startDate);
    if (terms?.kind === 'demandDeposit') return terms.rate;
  }
  return lookups.demandRate ?? listedDemandRate;
}
