import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  decimal,
  rounded,
  times,
  whole,
  zero,
  type Fraction,
} from '../../../../src/main/engine/portfolio/book/fraction.ts';
import { openInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import type {
  AccountTerms,
  OfferedAccountSpec,
} from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import { planCalendar } from '../../../../src/main/engine/portfolio/planCalendar.ts';
import {
  addMonths,
  formatPlainDate,
  fromDayNumber,
  requireDate,
  toDayNumber,
} from '../../../../src/shared/date.ts';

const noMarket = new Float64Array(0);
const plain = (from: string, rate: number): AccountTerms => ({
  from,
  bands: [{ from: 0, rate }],
  banding: 'whole',
  preferences: [],
});

/** Values at month ends of what is put in at each month's start, in the account as it is simulated. */
function simulated(spec: OfferedAccountSpec, start: string, paidIn: readonly number[], worth = 0): number[] {
  const account = openInstrument(spec, planCalendar(start, paidIn.length), undefined, { worth });
  return paidIn.map((amount, month) => {
    account.buy(month, amount);
    account.accrue(month, noMarket, 0);
    return account.value(month + 1);
  });
}

/** A year's interest on a balance by the terms of a day, written from the words of the model's page. */
function yearly(terms: AccountTerms, balance: number, worth: number): Fraction {
  const reached = terms.bands.filter(({ from }, i) => i === 0 || balance >= from * 100);
  const extras = terms.preferences
    .filter(({ basis, from }) => (basis === 'balance' ? balance : worth) >= from * 100)
    .map(({ extra }) => extra);
  const extra = times(whole(balance), decimal(Math.max(0, ...extras)));
  if (terms.banding === 'whole') return add(extra, times(whole(balance), decimal(reached.at(-1)!.rate)));
  return reached.reduce((sum, { from, rate }, i) => {
    const upper = reached[i + 1] ? reached[i + 1]!.from * 100 : balance;
    return add(sum, times(whole(upper - from * 100), decimal(rate)));
  }, extra);
}

/** The same account day by day, with exact fractions and no code of the simulated one. */
function dayByDay(
  { versions }: OfferedAccountSpec,
  start: string,
  paidIn: readonly number[],
  worth = 0,
): number[] {
  const day0 = { over: 1n, under: 360n };
  let balance = 0;
  let accrued = zero;
  return paidIn.map((amount, month) => {
    balance += amount;
    const first = toDayNumber(addMonths(requireDate(start), month));
    const next = toDayNumber(addMonths(requireDate(start), month + 1));
    for (let day = first; day < next; day += 1) {
      const date = formatPlainDate(fromDayNumber(day));
      const terms = versions.findLast(({ from }) => from <= date) ?? versions[0]!;
      accrued = add(accrued, times(yearly(terms, balance, worth), day0));
      const { month: calendarMonth, day: dayOfMonth } = fromDayNumber(day);
      if (calendarMonth % 3 !== 0 || dayOfMonth !== 20) continue;
      balance += rounded(accrued);
      accrued = zero;
    }
    return balance + rounded(accrued);
  });
}

describe('an account with dated terms', () => {
  it('earns by the terms of each day', () => {
    // 1,000,000.00 at .36 %, 1,000.00 fen a day … from 11 January at .72 %: 10 days and 21 days of January.
    const spec: OfferedAccountSpec = {
      kind: 'offered',
      versions: [plain('2020-01-01', 0.0036), plain('2026-01-11', 0.0072)],
    };
    expect(simulated(spec, '2026-01-01', [100_000_000])).toEqual([100_000_000 + 10 * 1000 + 21 * 2000]);
  });

  it('is the plain account where nothing changes', () => {
    const calendar = planCalendar('2026-01-15', 24);
    const account = openInstrument({ kind: 'demand', rate: 0.0036 }, calendar);
    account.buy(0, 12_345_678);
    const values = Array.from({ length: 24 }, (_value, month) => {
      account.accrue(month, noMarket, 0);
      return account.value(month + 1);
    });
    const spec: OfferedAccountSpec = { kind: 'offered', versions: [plain('2030-01-01', 0.0036)] };
    const paidIn = Array.from({ length: 24 }, (_paid, month) => (month === 0 ? 12_345_678 : 0));
    expect(simulated(spec, '2026-01-15', paidIn)).toEqual(values);
  });

  it('a preferential rate counts from its threshold on, by balance or by all that the client has', () => {
    const preferences = [
      { basis: 'balance' as const, from: 10_000, extra: 0.0036 },
      { basis: 'total' as const, from: 500_000, extra: 0.0072 },
    ];
    const spec: OfferedAccountSpec = {
      kind: 'offered',
      versions: [{ ...plain('2026-01-01', 0), preferences }],
    };
    const interest = (balance: number, worth: number): number =>
      simulated(spec, '2026-01-01', [balance], worth)[0]! - balance;
    expect(interest(999_999, 0)).toBe(0);
    expect(interest(1_000_000, 0)).toBe(310);
    expect(interest(1_000_000, 49_999_999)).toBe(310);
    expect(interest(1_000_000, 50_000_000)).toBe(620);
  });

  it('equals its book kept day by day, to the fen', () => {
    const rate = fc.integer({ min: 0, max: 300 }).map((points) => points / 10_000);
    const terms = fc.record({
      from: fc
        .integer({ min: 0, max: 800 })
        .map((days) => formatPlainDate(fromDayNumber(toDayNumber(requireDate('2025-11-01')) + days))),
      bands: fc.tuple(rate, rate, fc.integer({ min: 1, max: 500_000 })).map(([low, high, from]) => [
        { from: 0, rate: low },
        { from, rate: high },
      ]),
      banding: fc.constantFrom('marginal' as const, 'whole' as const),
      preferences: fc.array(
        fc.record({
          basis: fc.constantFrom('balance' as const, 'total' as const),
          from: fc.integer({ min: 0, max: 300_000 }),
          extra: rate,
        }),
        { maxLength: 2 },
      ),
    });
    const versions = fc
      .uniqueArray(terms, { minLength: 1, maxLength: 4, selector: ({ from }) => from })
      .map((all) => all.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    fc.assert(
      fc.property(
        versions,
        fc.constantFrom('2026-01-01', '2026-01-20', '2026-03-21', '2025-12-31'),
        fc.array(fc.integer({ min: 0, max: 30_000_000 }), { minLength: 1, maxLength: 18 }),
        fc.integer({ min: 0, max: 40_000_000 }),
        (all, start, paidIn, worth) => {
          const spec: OfferedAccountSpec = { kind: 'offered', versions: all };
          expect(simulated(spec, start, paidIn, worth)).toEqual(dayByDay(spec, start, paidIn, worth));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a time deposit', () => {
  it('is opened at the preferential rate that the money put in reaches', () => {
    const spec = {
      kind: 'time',
      termMonths: 12,
      rates: [0.01],
      demandRate: 0,
      renewal: 'renew',
      preferences: [
        { basis: 'balance', from: 50_000, extra: 0.001 },
        { basis: 'total', from: 1_000_000, extra: 0.002 },
      ],
    } as const;
    const interest = (yuan: number, worth: number): number => {
      const deposit = openInstrument(spec, planCalendar('2026-01-01', 12), undefined, { worth: worth * 100 });
      deposit.buy(0, yuan * 100);
      for (let month = 0; month < 12; month += 1) deposit.accrue(month, noMarket, 0);
      return deposit.interest(12) / 100;
    };
    expect([interest(49_999, 0), interest(50_000, 0), interest(50_000, 1_000_000)]).toEqual([
      499.99, 550, 600,
    ]);
  });
});
