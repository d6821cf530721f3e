import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBook } from '../../../src/main/engine/portfolio/book/planBook.ts';
import type { DepositSpec } from '../../../src/main/engine/portfolio/instruments/specs.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';

/** Rates as banks print them: hundredths of a percent. */
const rate = fc.integer({ min: 0, max: 500 }).map((points) => points / 10_000);
const bands = fc
  .uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { maxLength: 4 })
  .chain((edges) =>
    fc.tuple(...[0, ...edges.toSorted((a, b) => a - b)].map((from) => rate.map((r) => ({ from, rate: r })))),
  );
const deposit: fc.Arbitrary<DepositSpec> = fc.oneof(
  fc.record({ kind: fc.constant('demand' as const), rate }),
  fc.record({
    kind: fc.constant('tiered' as const),
    bands,
    banding: fc.constantFrom('marginal' as const, 'whole' as const),
  }),
  fc.record({
    kind: fc.constant('time' as const),
    termMonths: fc.constantFrom(1, 3, 6, 12, 24, 60),
    rates: fc.array(rate, { minLength: 1, maxLength: 30 }),
    demandRate: rate.map((r) => r / 10),
    renewal: fc.constantFrom('renew' as const, 'payOut' as const),
  }),
);
const holdings = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 100 }), deposit), { minLength: 1, maxLength: 4 })
  .map((parts) => {
    const total = parts.reduce((sum, [share]) => sum + share, 0);
    return parts.map(([share, instrument]) => ({
      weight: share / total,
      label: instrument.kind,
      instrument,
    }));
  });
const money = fc.integer({ min: 0, max: 200_000_00 }).map((fen) => fen / 100);
const months = 70;
const glide = fc
  .record({ from: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 1, max: 40 }), last: fc.nat(3) })
  .map(({ from, length, last }) => ({ from, to: from + length, last }));
const plan = fc
  .record({
    startDate: fc
      .tuple(
        fc.integer({ min: 2019, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(
        ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ),
    months: fc.integer({ min: 1, max: months }),
    flows: fc.record(
      {
        initial: money,
        monthly: money,
        withdraw: money,
        withdrawFrom: fc.integer({ min: 0, max: 40 }),
        stepUp: fc.record({
          everyMonths: fc.integer({ min: 1, max: 24 }),
          rate: fc.integer({ min: -20, max: 20 }).map((percent) => percent / 100),
          amount: money,
        }),
        lumpSums: fc.array(
          fc.record({
            month: fc.integer({ min: 0, max: months }),
            amount: fc.oneof(
              money,
              money.map((yuan) => -yuan),
            ),
          }),
          { maxLength: 4 },
        ),
      },
      { requiredKeys: ['initial', 'monthly', 'withdraw', 'withdrawFrom'] },
    ),
    goals: fc.array(
      fc.record({
        label: fc.constant('goal'),
        at: fc.integer({ min: 1, max: months }),
        amount: money,
        asked: fc.constant(0),
        money: fc.constant('nominal' as const),
        spend: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    glide: fc.option(glide, { nil: undefined }),
    holdings,
    rebalance: fc.constant('none' as const),
  })
  // The path ends with one of the holdings alone.
  .map(({ glide: path, ...input }) => {
    if (!path) return input;
    const weights = input.holdings.map((_holding, i) => (i === path.last % input.holdings.length ? 1 : 0));
    return { ...input, glide: { from: path.from, to: path.to, weights } };
  });

describe('a plan of deposits alone', () => {
  it('equals the deposits’ books to the fen, month by month', () => {
    fc.assert(
      fc.property(plan, (input) => {
        const book = planBook(input);
        const path = new PathSimulation(input, null);
        path.run(0);
        expect([...path.withdrawals]).toEqual(book.withdrawals);
        expect([...path.values]).toEqual(book.values);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['2026-01-31', '2027-08-29', '2024-12-30'])(
    'started on %s matures on its own days',
    (startDate) => {
      const instrument = {
        kind: 'time',
        termMonths: 1,
        rates: [0.0135],
        demandRate: 0.0005,
        renewal: 'renew',
      } as const;
      const input = {
        startDate,
        months: 30,
        flows: { initial: 123_456.78, monthly: 1000, withdraw: 0, withdrawFrom: 0 },
        holdings: [{ weight: 1, label: 'time', instrument }],
        rebalance: 'none' as const,
      };
      const path = new PathSimulation(input, null);
      path.run(0);
      expect([...path.values]).toEqual(planBook(input).values);
    },
  );
});
