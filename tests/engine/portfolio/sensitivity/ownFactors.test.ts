import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { compilePlan } from '../../../../src/main/engine/portfolio/compilePlan.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { compileSensitivity } from '../../../../src/main/engine/portfolio/sensitivity/compileSensitivity.ts';
import { sensitivityModel } from '../../../../src/main/engine/portfolio/sensitivity/sensitivityModel.ts';
import { plan, type PlanInput } from '../../../../src/shared/plan.ts';
import { defaultSteps, type SensitivityFactor } from '../../../../src/shared/sensitivity.ts';

const lookups = { product: () => undefined, seriesGrowth: () => undefined };
const grid = { rows: 'tax', columns: 'rewards' } as const;

const reward = (amount: number, rate: number): PlanInput['bundles'] => [
  {
    id: 'cash',
    name: { zh: '现金', en: 'Cash' },
    members: [{ kind: 'savings', minimum: 10_000 }],
    reward: { kind: 'cash', amount },
    times: 24,
  },
  {
    id: 'rate',
    name: { zh: '加息', en: 'Rate' },
    members: [{ kind: 'savings', minimum: 10_000 }],
    reward: { kind: 'rateUp', rate },
    times: 24,
  },
];
const rates = (longRun: number) => ({ start: 0.015, longRun, speed: 0.4, volatility: 0.006 });
const goals: PlanInput['goals'] = [
  { label: 'home', date: '2028-07-01', amount: 100_000, money: 'today', spend: true },
  { label: 'rest', date: '2029-01-01', amount: 60_000, money: 'today' },
];

/** A plan that has every assumption of its own, with some of it typed otherwise. */
const asked = (changes: Partial<PlanInput> = {}) =>
  plan.parse({
    name: 'test',
    startDate: '2026-07-01',
    months: 36,
    initial: 150_000,
    monthly: 500,
    paths: 200,
    seed: 5,
    rebalance: 'yearly',
    taxes: { interest: 0.2, fundGains: 0.1 },
    bundles: reward(60, 0.004),
    shortRate: rates(0.02),
    inflation: 0.02,
    goals,
    holdings: [
      { weight: 0.5, deposit: { kind: 'time', termMonths: 3, rate: 0.015 } },
      { weight: 0.1, deposit: { kind: 'demand', rate: 0.001 } },
      { weight: 0.4, assumption: { drift: 0.05, volatility: 0.15 } },
    ],
    ...changes,
  });

const tornadoOf = (changes: Partial<PlanInput> = {}) =>
  runInline(sensitivityModel, compileSensitivity(asked(changes), lookups, defaultSteps, grid));

describe('assumptions that only some plans have', () => {
  const { tornado, grid: crossed } = tornadoOf();

  it('are those of the plan', () => {
    const everyPlan = ['returns', 'volatility', 'rates', 'fees', 'horizon', 'contributions'];
    const plain = { taxes: undefined, bundles: undefined, shortRate: undefined, goals: undefined };
    const names = (bars: typeof tornado): readonly string[] => bars.map(({ factor }) => factor);
    expect(names(tornado)).toEqual([...everyPlan, 'tax', 'rewards', 'ratePath', 'inflation']);
    expect(names(tornadoOf(plain).tornado)).toEqual(everyPlan);
  });

  /** The plan with the change typed in. */
  const typed: readonly [SensitivityFactor, 'low' | 'high', Partial<PlanInput>][] = [
    ['tax', 'low', { taxes: { interest: 0.1, fundGains: 0.05 } }],
    ['tax', 'high', { taxes: { interest: 0.3, fundGains: 0.15 } }],
    ['rewards', 'low', { bundles: reward(30, 0.002) }],
    ['rewards', 'high', { bundles: reward(90, 0.006) }],
    ['ratePath', 'low', { shortRate: rates(0.015) }],
    ['ratePath', 'high', { shortRate: rates(0.025) }],
    ['inflation', 'low', { inflation: 1.02 * 0.99 - 1 }],
    ['inflation', 'high', { inflation: 1.02 * 1.01 - 1 }],
  ];

  it.each(typed)('%s %s is the plan with that change typed in', (factor, side, changes) => {
    const { terminal, goals: judged } = runInline(portfolioModel, compilePlan(asked(changes), lookups));
    const found = tornado.find((bar) => bar.factor === factor)![side];
    expect(found.figures.mean.value.value / terminal.mean.value).toBeCloseTo(1, 8);
    expect(found.figures.p5.value.value / terminal.p5.value).toBeCloseTo(1, 8);
    expect(found.goals.map((goal) => goal!.value.value)).toEqual(
      judged.map(({ probability }) => probability.value),
    );
    expect(found.figures.mean.change.value).not.toBe(0);
  });

  it('have an error at every end', () => {
    const ends = tornado.flatMap(({ low, high }) => [low, high]);
    for (const { figures } of ends) {
      for (const { value, change } of Object.values(figures)) {
        expect([value.se >= 0, change.se >= 0]).toEqual([true, true]);
      }
    }
  });

  it('move together in the grid', () => {
    const { taxes: _taxes, ...rest } = asked();
    const both = {
      ...rest,
      taxes: { interest: 0.3, fundGains: 0.15 },
      bundles: asked({ bundles: reward(90, 0.006) }).bundles,
    };
    const { terminal } = runInline(portfolioModel, compilePlan(both, lookups));
    expect(crossed.cases[3]![3]!.figures.mean.value.value / terminal.mean.value).toBeCloseTo(1, 8);
  });
});
