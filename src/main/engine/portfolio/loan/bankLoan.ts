import type { BankLoan } from '../../../../shared/bankView.ts';
import { pow } from '../../math/pow.ts';
import { loanSchedule } from './loanSchedule.ts';
import type { LoanSpec } from './loanSpec.ts';

const monthsInYear = 12;

/**
 * What a loan is expected to bring the bank over the first `months` months. Of every balance, (1 - prepayment)^(1/12) and
 * (1 - PD)^(1/12) are still there a month later beside the schedule. See docs/models/loans.md.
 */
export function bankLoan(loan: LoanSpec, months: number): BankLoan {
  const { name, amount, repayment, rate, termMonths, margin } = loan;
  const { balances, payments } = loanSchedule(loan);
  const surviving = pow(1 - loan.probabilityOfDefault, 1 / monthsInYear);
  const kept = pow(1 - loan.prepayment, 1 / monthsInYear) * surviving;
  const lost = (1 - surviving) * loan.lossGivenDefault;
  const played = Math.min(months, termMonths);
  let there = 1;
  let balanceMonths = 0;
  const byYear = new Float64Array(Math.ceil(months / monthsInYear));
  for (let month = 0; month < played; month += 1) {
    const balance = balances[month]! * there;
    balanceMonths += balance;
    const year = Math.floor(month / monthsInYear);
    byYear[year] = byYear[year]! + balance;
    there *= kept;
  }
  const marginIncome = (margin * balanceMonths) / monthsInYear;
  const expectedLoss = lost * balanceMonths;
  return {
    name,
    amount,
    repayment,
    rate,
    termMonths,
    firstPayment: payments[0]!,
    lastPayment: payments.at(-1)!,
    interest: payments.reduce((sum, payment) => sum + payment, 0) - amount,
    averageBalance: balanceMonths / months,
    marginIncome,
    expectedLoss,
    net: marginIncome - expectedLoss,
    netByYear: Array.from(byYear, (sum) => (margin / monthsInYear - lost) * sum),
  };
}
