import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { termsInForce } from '../../../../shared/product.ts';
import type { LoanSpec } from '../loan/loanSpec.ts';
import type { PlanLookups } from './lookups.ts';

/** The loans of a plan with their terms. @throws LabError `plan.unknownProduct`, `plan.notLoan` */
export function loansOf(
  { loans = [], startDate }: Pick<Plan, 'loans' | 'startDate'>,
  lookups: PlanLookups,
): LoanSpec[] {
  return loans.map(({ product: id, amount, repayment }) => {
    const product = lookups.product(id);
    if (!product) throw new LabError('plan.unknownProduct', { product: id });
    const terms = termsInForce(product, startDate);
    if (terms.kind !== 'loan') throw new LabError('plan.notLoan', { product: product.name.zh });
    const { kind: _kind, ...loan } = terms;
    return { ...loan, name: product.name, amount, repayment };
  });
}
