import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInline } from '../../../src/main/engine/parallel.ts';
import type { MarketSpec } from '../../../src/main/engine/portfolio/instruments/specs.ts';
import { liquidityModel } from '../../../src/main/engine/portfolio/liquidity/liquidityModel.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { portfolioModel } from '../../../src/main/engine/portfolio/portfolioModel.ts';
import { addMonths, requireDate, toDayNumber } from '../../../src/shared/date.ts';
import { held, knownReturns, simulationInput } from './support/inputs.ts';

const noFlows = { initial: 0, monthly: 0, withdraw: 0, withdrawFrom: 0 };
const market = (terms: Partial<MarketSpec>): MarketSpec => ({
  kind: 'market',
  factor: 0,
  purchaseFee: [],
  redemptionFee: [],
  ...terms,
});

const isWeekend = (day: number): boolean => [0, 6].includes(new Date(day * 86_400_000).getUTCDay());

/** Business days counted one by one. */
function after(day: number, days: number): number {
  let at = day;
  if (days > 0) while (isWeekend(at)) at += 1;
  for (let left = days; left > 0;) if (!isWeekend((at += 1))) left -= 1;
  return at;
}

function inTimeFor(due: number, days: number): number {
  let at = due;
  if (days > 0) while (isWeekend(at) || after(at, days) > due) at -= 1;
  return at;
}

describe('a withdrawal', () => {
  const redemptionFee = [
    { fromDays: 0, rate: 0.005 },
    { fromDays: 30, rate: 0 },
  ];
  const after31Days = (payDays: number) => {
    const input = simulationInput({
      startDate: '2026-07-01',
      months: 1,
      flows: { ...noFlows, initial: 100_000, withdraw: 1000 },
      holdings: [held(1, market({ redemptionFee, settlement: { confirmDays: 1, payDays } }))],
    });
    const path = new PathSimulation(input, knownReturns([[1]]));
    path.run(0);
    return [path.withdrawals[1]! / 100, path.feesPaid() / 100];
  };

  it('is ordered ahead, and charged for the days held until then', () => {
    // 1 July to 1 August are 31 days. 1 August is a Saturday: T+1 must be ordered on Thursday 30 July, after 29 days.
    expect(after31Days(0)).toEqual([1000, 0]);
    expect(after31Days(1)[0]).toBe(1000);
    expect(after31Days(1)[1]).toBeCloseTo((1000 / 0.995) * 0.005, 9);
  });
});

/** A plan whose closed product comes free on the day of its goal. */
const goalOn = (payDays: number) => {
  // A closed term of 184 days from 1 July 2026 ends on 1 January 2027, the day of the goal.
  const closed = market({
    lockUp: { access: 'closed', days: 184 },
    settlement: { confirmDays: 1, payDays },
  });
  return runInline(
    portfolioModel,
    simulationInput({
      startDate: '2026-07-01',
      months: 7,
      paths: 2,
      flows: { ...noFlows, initial: 100_000 },
      holdings: [held(1, closed)],
      returns: { kind: 'lognormal', drift: [0], volatility: [0], correlation: [[1]] },
      goals: [{ label: 'goal', at: 6, amount: 60_000, asked: 60_000, money: 'nominal', spend: true }],
    }),
  );
};

describe('a goal that falls due before redeemed money comes', () => {
  it('is a shortfall, and one that it meets is none', () => {
    expect(goalOn(0).goals[0]!.probability.value).toBe(1);
    const late = goalOn(2);
    expect(late.goals[0]!.probability.value).toBe(0);
    expect(late.shortfall.mean.value).toBe(60_000);
    expect(late.split.withdrawn.value).toBe(0);
  });
});

describe('the liquidity ladder', () => {
  it('says when the money comes', () => {
    const plan = simulationInput({
      startDate: '2026-07-01',
      months: 3,
      paths: 2,
      flows: { ...noFlows, initial: 100_000 },
      holdings: [
        held(0.5, { kind: 'demand', rate: 0 }),
        held(0.3, market({ settlement: { confirmDays: 1, payDays: 3 } })),
        held(0.2, market({ settlement: { confirmDays: 2, payDays: 7 } })),
      ],
      returns: { kind: 'lognormal', drift: [0], volatility: [0], correlation: [[1]] },
    });
    const names = plan.holdings.map(({ label }) => ({ zh: label, en: label }));
    const insurance = { effectiveFrom: '2015-05-01', cap: 500_000, source: { zh: '条例', en: 'rule' } };
    const { days, payDays } = runInline(liquidityModel, { plan, days: [1, 3], names, insurance });
    expect(payDays).toEqual([0, 3, 7]);
    // 1 August 2026 is a Saturday: the orders count as of Monday 3 August. 1 October is a Thursday.
    expect(
      days.map(({ arrivals }) =>
        arrivals.map(({ days: n, date, amount }) => [n, date, Math.round(amount.mean.value * 100) / 100]),
      ),
    ).toEqual([
      [
        [0, '2026-08-01', 50_000],
        [3, '2026-08-06', 30_000],
        [7, '2026-08-12', 20_000],
      ],
      [
        [0, '2026-10-01', 50_000],
        [3, '2026-10-06', 30_000],
        [7, '2026-10-12', 20_000],
      ],
    ]);
  });

  it('asks on the day: what is ordered then is charged for the days held until then', () => {
    const redemptionFee = [
      { fromDays: 0, rate: 0.005 },
      { fromDays: 30, rate: 0 },
    ];
    const plan = simulationInput({
      months: 1,
      paths: 2,
      flows: { ...noFlows, initial: 100_000 },
      holdings: [held(1, market({ redemptionFee, settlement: { confirmDays: 1, payDays: 3 } }))],
    });
    const names = [{ zh: '基金', en: 'fund' }];
    const insurance = { effectiveFrom: '2015-05-01', cap: 500_000, source: { zh: '条例', en: 'rule' } };
    const [day] = runInline(liquidityModel, { plan, days: [1], names, insurance }).days;
    expect(day!.cost.mean.value).toBe(0);
  });
});

/** Payments, lots and fees as a bank's clerk would keep them: what a path with one fund must come to. */
function clerk(
  startDate: string,
  growth: readonly number[],
  spec: MarketSpec,
  monthly: number,
  withdraw: number,
) {
  const dayOf = (month: number): number => toDayNumber(addMonths(requireDate(startDate), month));
  const { confirmDays, payDays } = spec.settlement!;
  let lots: { day: number; units: number }[] = [];
  let nav = 1;
  let fees = 0;
  const paid = growth.map((factor, month) => {
    lots.push({ day: dayOf(month), units: monthly / nav });
    nav *= factor;
    const ordered = inTimeFor(dayOf(month + 1), payDays);
    let got = 0;
    // Cheapest lots first, the oldest of equal ones before the others.
    const offers = lots
      .filter(({ day }) => ordered >= after(day, confirmDays))
      .filter(({ day }) => ordered - day >= (spec.lockUp?.days ?? 0))
      .map((lot) => ({
        lot,
        rate: spec.redemptionFee.findLast(({ fromDays }) => ordered - lot.day >= fromDays)?.rate ?? 0,
      }));
    for (;;) {
      const open = offers.filter(({ lot }) => lot.units > 0);
      if (open.length === 0 || withdraw - got < 1e-6) break;
      // The oldest lot sets the price of its turn.
      const { rate, lot } = open[0]!;
      const units = Math.min(lot.units, (withdraw - got) / (nav * (1 - rate)));
      lot.units -= units;
      if (lot.units < 1e-9) lot.units = 0;
      got += units * nav * (1 - rate);
      fees += units * nav * rate;
    }
    lots = lots.filter(({ units }) => units > 0);
    return got;
  });
  return { paid, fees, value: nav * lots.reduce((sum, { units }) => sum + units, 0) };
}

describe('T+n inside a path', () => {
  const anySpec = fc
    .record({
      confirmDays: fc.integer({ min: 0, max: 10 }),
      payDays: fc.integer({ min: 0, max: 60 }),
      bands: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 400 })),
      locked: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
    })
    .map(({ confirmDays, payDays, bands: [first, second], locked }) =>
      market({
        settlement: { confirmDays, payDays },
        redemptionFee: [
          { fromDays: 0, rate: 0.015 },
          { fromDays: first, rate: 0.005 },
          { fromDays: second, rate: 0 },
        ],
        lockUp: { access: 'minimumHolding', days: locked },
      }),
    );

  it('is what a clerk with a list of lots would pay', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.array(fc.double({ min: 0.9, max: 1.1, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom('2026-07-01', '2026-01-31', '2024-02-29'),
        fc.integer({ min: 0, max: 1500 }),
        (spec, growth, startDate, withdraw) => {
          const input = simulationInput({
            startDate,
            months: growth.length,
            flows: { ...noFlows, monthly: 1000, withdraw },
            holdings: [held(1, spec)],
          });
          const path = new PathSimulation(input, knownReturns(growth.map((factor) => [factor])));
          path.run(0);
          const book = clerk(startDate, growth, spec, 100_000, withdraw * 100);
          book.paid.forEach((paid, month) => expect(path.withdrawals[month + 1]).toBeCloseTo(paid, 4));
          expect(path.feesPaid()).toBeCloseTo(book.fees, 4);
          expect(path.values.at(-1)).toBeCloseTo(book.value, 4);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('at T+0 changes no digit, nor where nothing is taken out', () => {
    const redemptionFee = [
      { fromDays: 0, rate: 0.015 },
      { fromDays: 365, rate: 0 },
    ];
    const run = (terms: Partial<MarketSpec>, withdraw: number) =>
      runInline(
        portfolioModel,
        simulationInput({
          paths: 40,
          months: 24,
          rebalance: 'quarterly',
          flows: { ...noFlows, initial: 100_000, withdraw },
          holdings: [
            held(0.5, market({ redemptionFee, ...terms })),
            held(0.5, { kind: 'demand', rate: 0.001 }),
          ],
        }),
      );
    expect(run({ settlement: { confirmDays: 1, payDays: 0 } }, 500)).toEqual(run({}, 500));
    expect(run({ settlement: { confirmDays: 1, payDays: 4 } }, 0)).toEqual(run({}, 0));
  });
});
