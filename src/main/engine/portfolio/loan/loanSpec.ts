import type { Localised } from '../../../../shared/schema.ts';
import type { Repayment } from '../../../../shared/plan.ts';
import type { AnnualRate, Yuan } from '../../../../shared/units.ts';

/** A loan paid out on a plan's first day, as plain data. */
export interface LoanSpec {
  readonly name: Localised;
  readonly amount: Yuan;
  readonly repayment: Repayment;
  readonly rate: AnnualRate;
  readonly termMonths: number;
  /** What the bank earns on the balance over its funding. */
  readonly margin: AnnualRate;
  /** Yearly probability of default, and the share of the balance that is then lost. */
  readonly probabilityOfDefault: number;
  readonly lossGivenDefault: number;
  /** Share of the balance repaid in a year beside the schedule. */
  readonly prepayment: number;
}
