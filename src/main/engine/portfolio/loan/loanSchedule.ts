import { pow } from '../../math/pow.ts';
import type { LoanSpec } from './loanSpec.ts';

/** A loan by its contract, month by month; yuan, not rounded. */
export interface LoanSchedule {
  /** Owed when month m begins; [termMonths + 1], the last one is 0. */
  readonly balances: Float64Array;
  /** Paid at the end of month m, interest and principal; [termMonths]. */
  readonly payments: Float64Array;
}

type Contract = Pick<LoanSpec, 'amount' | 'rate' | 'termMonths' | 'repayment'>;

/**
 * 等额本息: equal payments P r / (1 - (1 + r)^-n) with r = rate / 12. 等额本金: equal parts of the principal P / n, and the
 * interest of the month on what is owed.
 */
export function loanSchedule({ amount, rate, termMonths, repayment }: Contract): LoanSchedule {
  const monthly = rate / 12;
  const balances = new Float64Array(termMonths + 1);
  const payments = new Float64Array(termMonths);
  const level =
    monthly === 0 ? amount / termMonths : (amount * monthly) / (1 - pow(1 + monthly, -termMonths));
  balances[0] = amount;
  for (let month = 0; month < termMonths; month += 1) {
    const interest = balances[month]! * monthly;
    const principal = repayment === 'instalment' ? level - interest : amount / termMonths;
    payments[month] = interest + principal;
    balances[month + 1] = Math.max(0, balances[month]! - principal);
  }
  // The last payment takes what rounding has left.
  balances[termMonths] = 0;
  return { balances, payments };
}
