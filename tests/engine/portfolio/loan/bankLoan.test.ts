import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankLoan } from '../../../../src/main/engine/portfolio/loan/bankLoan.ts';
import { loanSchedule } from '../../../../src/main/engine/portfolio/loan/loanSchedule.ts';
import type { LoanSpec } from '../../../../src/main/engine/portfolio/loan/loanSpec.ts';

const loan = (changes: Partial<LoanSpec> = {}): LoanSpec => ({
  name: { zh: '安居贷', en: 'Home Loan' },
  amount: 1_000_000,
  repayment: 'instalment',
  rate: 0.0315,
  termMonths: 360,
  margin: 0.009,
  probabilityOfDefault: 0.005,
  lossGivenDefault: 0.25,
  prepayment: 0.1,
  ...changes,
});

describe('a loan by its contract', () => {
  it('is repaid by equal payments whose present value is the loan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 480 }),
        fc.integer({ min: 1, max: 2400 }).map((points) => points / 10_000),
        (termMonths, rate) => {
          const { balances, payments } = loanSchedule(loan({ termMonths, rate }));
          const r = rate / 12;
          const value = payments.reduce((sum, payment, k) => sum + payment / (1 + r) ** (k + 1), 0);
          expect(value / 1_000_000).toBeCloseTo(1, 9);
          expect(Math.max(...payments) - Math.min(...payments)).toBeLessThan(1e-4);
          // What is owed is what is still to be paid, discounted.
          const half = Math.floor(termMonths / 2);
          const owed = (payments[0]! * (1 - (1 + r) ** (half - termMonths))) / r;
          expect(Math.abs(balances[half]! - owed)).toBeLessThan(1e-3);
          expect(balances.at(-1)).toBe(0);
        },
      ),
    );
  });

  it('is repaid by equal parts of the principal, interest n + 1 halves of a month’s', () => {
    const { balances, payments } = loanSchedule(
      loan({ repayment: 'principal', termMonths: 120, rate: 0.048 }),
    );
    const interest = payments.reduce((sum, payment) => sum + payment, 0) - 1_000_000;
    expect(interest).toBeCloseTo((1_000_000 * 0.004 * 121) / 2, 6);
    expect(balances[60]).toBeCloseTo(500_000, 6);
    expect(payments[0]! - payments[1]!).toBeCloseTo((1_000_000 / 120) * 0.004, 6);
  });

  it('costs only its principal at no rate', () => {
    const { payments } = loanSchedule(loan({ rate: 0, termMonths: 10 }));
    expect([...payments]).toEqual(Array.from({ length: 10 }, () => 100_000));
  });
});

describe('what a loan brings the bank', () => {
  it('is margin less expected loss on the balances that are still there', () => {
    // A year's loan without interest is owed in twelfths: 12, 11, … 1 of them.
    const one = loan({
      rate: 0,
      termMonths: 12,
      prepayment: 0,
      probabilityOfDefault: 0,
      lossGivenDefault: 1,
    });
    const balanceMonths = (1_000_000 / 12) * ((12 * 13) / 2);
    const view = bankLoan(one, 60);
    expect(view.expectedLoss).toBe(0);
    expect(view.averageBalance / (balanceMonths / 60)).toBeCloseTo(1, 12);
    expect(view.marginIncome).toBeCloseTo((0.009 * balanceMonths) / 12, 6);
  });

  it('thins out by a geometric series where nothing is due by schedule', () => {
    // A term so long that a year's principal is nothing: balances are amount · kept^m.
    const long = loan({
      termMonths: 480,
      rate: 1,
      prepayment: 0.19,
      probabilityOfDefault: 0.1,
      lossGivenDefault: 0.4,
    });
    const kept = (0.81 * 0.9) ** (1 / 12);
    const balanceMonths = (1_000_000 * (1 - kept ** 24)) / (1 - kept);
    const view = bankLoan(long, 24);
    expect(view.averageBalance / (balanceMonths / 24)).toBeCloseTo(1, 9);
    const monthlyLoss = (1 - 0.9 ** (1 / 12)) * 0.4;
    expect(view.expectedLoss / (balanceMonths * monthlyLoss)).toBeCloseTo(1, 9);
    expect(view.net).toBe(view.marginIncome - view.expectedLoss);
    expect(view.netByYear.reduce((sum, net) => sum + net, 0)).toBeCloseTo(view.net, 8);
  });

  it('never brings less with fewer defaults', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(share, share, share, (a, b, prepayment) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const loss = (probabilityOfDefault: number) =>
          bankLoan(loan({ probabilityOfDefault, prepayment, lossGivenDefault: 0.5 }), 12).marginIncome;
        expect(loss(low)).toBeGreaterThanOrEqual(loss(high));
      }),
    );
  });
});
