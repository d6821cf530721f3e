import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/main/engine/math/normalCdf.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { goalsOf } from '../../../src/main/engine/portfolio/compile/goalsOf.ts';
import type { GoalInput } from '../../../src/main/engine/portfolio/input.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { portfolioModel } from '../../../src/main/engine/portfolio/portfolioModel.ts';
import type { Notice } from '../../../src/shared/simulation.ts';
import { fund, held, knownReturns, simulationInput } from './support/inputs.ts';

const goal = (changes: Partial<GoalInput>): GoalInput => ({
  label: 'home',
  at: 120,
  amount: 150_000,
  asked: 150_000,
  money: 'nominal',
  spend: false,
  ...changes,
});

describe('a goal that the plan’s value is held against', () => {
  it('has the probability and the expected shortfall of the lognormal law', () => {
    const goals = [goal({}), goal({ at: 60, amount: 120_000 })];
    const result = runInline(portfolioModel, simulationInput({ paths: 20_000, goals }));
    // Black 1976: a put on the value, undiscounted, is worth what is lacking on average.
    for (const [i, { at, amount }] of goals.entries()) {
      const years = at / 12;
      const mean = 100_000 * Math.exp(0.06 * years);
      const deviation = 0.15 * Math.sqrt(years);
      const d = (Math.log(amount / mean) + deviation ** 2 / 2) / deviation;
      const chance = 1 - normalCdf(d);
      const lacking = amount * normalCdf(d) - mean * normalCdf(d - deviation);
      const outcome = result.goals[i]!;
      expect(Math.abs(outcome.probability.value - chance)).toBeLessThan(4 * outcome.probability.se);
      expect(Math.abs(outcome.expectedShortfall.value - lacking)).toBeLessThan(
        4 * outcome.expectedShortfall.se,
      );
      const whenMissed = outcome.shortfallWhenMissed!;
      expect(Math.abs(whenMissed.value - lacking / (1 - chance))).toBeLessThan(4 * whenMissed.se);
    }
    expect(result.goals.map(({ date, month }) => [date, month])).toEqual([
      ['2036-07-01', 120],
      ['2031-07-01', 60],
    ]);
  });

  it('changes no digit of the plan', () => {
    const plain = runInline(portfolioModel, simulationInput());
    const { goals, ...rest } = runInline(portfolioModel, simulationInput({ goals: [goal({ at: 24 })] }));
    expect(goals).toHaveLength(1);
    expect({ ...rest, goals: [] }).toEqual(plain);
  });
});

describe('a goal that is spent', () => {
  it('takes its sum out on the day, and what is lacking is a shortfall', () => {
    const goals = [
      goal({ at: 2, amount: 600, spend: true }),
      goal({ at: 2, amount: 750, spend: true }),
      goal({ at: 2, amount: 1 }),
    ];
    const flows = { initial: 1000, monthly: 0, withdraw: 0, withdrawFrom: 0 };
    const input = simulationInput({ months: 3, flows, goals, holdings: [held(1, fund())] });
    const path = new PathSimulation(input, knownReturns([[1], [1.25], [2]]));
    path.run(0);
    expect([...path.withdrawals]).toEqual([0, 0, 125_000, 0]);
    expect([...path.goals.funds]).toEqual([60_000, 65_000, 0]);
    expect([path.shortfall, path.values[3]]).toEqual([10_000, 0]);
  });
});

describe('goalsOf', () => {
  const plan = { startDate: '2026-01-31', months: 24 };
  const asked = { label: 'g', amount: 10_000, money: 'nominal' as const, spend: false };

  it('counts a goal on the last plan day on or before its date', () => {
    const notices: Notice[] = [];
    const dates = ['2026-02-28', '2026-03-30', '2026-03-31', '2028-01-31'];
    const goals = goalsOf({ ...plan, goals: dates.map((date) => ({ ...asked, date })) }, notices);
    expect([goals.map(({ at }) => at), notices]).toEqual([[1, 1, 2, 24], []]);
  });

  it('leaves out what lies outside the plan, and says so', () => {
    const notices: Notice[] = [];
    const dates = ['2026-02-27', '2028-02-29'];
    expect(goalsOf({ ...plan, goals: dates.map((date) => ({ ...asked, date })) }, notices)).toEqual([]);
    expect(notices).toEqual(dates.map((date) => ({ code: 'goal.outside', values: { goal: 'g', date } })));
  });

  it('raises today’s money by the inflation of the months between', () => {
    const goals = goalsOf(
      { ...plan, inflation: 0.03, goals: [{ ...asked, money: 'today', date: '2027-07-31' }] },
      [],
    );
    // 10,000 × 1.03^1.5
    expect(goals).toEqual([{ ...asked, money: 'today', asked: 10_000, amount: 10_453.36, at: 18 }]);
  });
});
