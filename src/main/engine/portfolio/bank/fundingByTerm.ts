import type { FundingTerm } from '../../../../shared/bankView.ts';
import { isInsured } from '../instruments/index.ts';
import type { InstrumentSpec } from '../instruments/specs.ts';

/** A holding's money over a plan: means over the paths, yuan. */
export interface PartBalances {
  readonly instrument: InstrumentSpec;
  /** Sum over the months of the balance with which each begins. */
  readonly balanceMonths: number;
  readonly end: number;
  readonly interest: number;
  /** Months for which it counts as funding, where the bank says otherwise than the deposit's own term. */
  readonly fundingMonths?: number | undefined;
}

/** Deposits by the term at which they were taken, or that the bank counts them for; shortest first, on demand 0. */
export function fundingByTerm(parts: readonly PartBalances[], months: number): FundingTerm[] {
  const byTerm = Map.groupBy(
    parts.filter(({ instrument }) => isInsured(instrument)),
    ({ instrument, fundingMonths }) =>
      fundingMonths ?? ('termMonths' in instrument ? instrument.termMonths : 0),
  );
  return [...byTerm]
    .toSorted(([a], [b]) => a - b)
    .map(([termMonths, members]) => {
      const total = (amount: (part: PartBalances) => number): number =>
        members.reduce((sum, part) => sum + amount(part), 0);
      const balanceMonths = total((part) => part.balanceMonths);
      return {
        termMonths,
        averageBalance: balanceMonths / months,
        endBalance: total(({ end }) => end),
        interestRate: balanceMonths > 0 ? (12 * total(({ interest }) => interest)) / balanceMonths : 0,
      };
    });
}
