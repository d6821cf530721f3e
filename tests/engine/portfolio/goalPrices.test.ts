import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../../src/main/engine/math/normalCdf.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { goalsOf } from '../../../src/main/engine/portfolio/compile/goalsOf.ts';
import type { GoalInput, SimulationInput } from '../../../src/main/engine/portfolio/input.ts';
import { PathSimulation } from '../../../src/main/engine/portfolio/pathSimulation.ts';
import { portfolioModel } from '../../../src/main/engine/portfolio/portfolioModel.ts';
import { prepareReturns } from '../../../src/main/engine/portfolio/returns/index.ts';
import { goal as goalSchema } from '../../../src/shared/plan.ts';
import { simulationInput } from './support/inputs.ts';

const asked = 120_000;
const goal = (changes: Partial<GoalInput> = {}): GoalInput => ({
  label: 'home',
  at: 120,
  amount: 146_000,
  asked,
  money: 'today',
  modelled: true,
  spend: false,
  ...changes,
});

const prices = (volatility: number): SimulationInput['inflation'] => ({
  kind: 'autoregressive',
  mean: 0.02,
  start: 0.02,
  memory: 0,
  volatility,
});

const run = (one: GoalInput) =>
  runInline(portfolioModel, simulationInput({ goals: [one], inflation: prices(0)! })).goals[0]!;

describe('a goal that follows the prices of each path', () => {
  it('has the chance and the shortfall of an exchange of two lognormal values', () => {
    const input = simulationInput({ paths: 20_000, goals: [goal()], inflation: prices(0.05)! });
    const outcome = runInline(portfolioModel, input).goals[0]!;
    // Margrabe 1978: the right to exchange the plan's value for the sum is worth what is lacking on average.
    const needed = asked * Math.exp(0.2 + 0.0125);
    const value = 100_000 * Math.exp(0.6);
    const deviation = Math.sqrt((0.15 ** 2 + 0.05 ** 2) * 10);
    const d = Math.log(needed / value) / deviation + deviation / 2;
    const lacking = needed * normalCdf(d) - value * normalCdf(d - deviation);
    // Whether it is lacking has other odds: those of medians.
    const middle = Math.log(asked / 100_000) + 0.2 - (0.06 - 0.15 ** 2 / 2) * 10;
    const chance = 1 - normalCdf(middle / deviation);
    expect(Math.abs(outcome.probability.value - chance)).toBeLessThan(4 * outcome.probability.se);
    expect(Math.abs(outcome.expectedShortfall.value - lacking)).toBeLessThan(
      4 * outcome.expectedShortfall.se,
    );
    const errorOfMean = (needed * Math.sqrt(Math.exp(0.025) - 1)) / Math.sqrt(20_000);
    expect(Math.abs(outcome.amount - needed)).toBeLessThan(4 * errorOfMean);
  });

  it('is the steady sum where prices rise steadily', () => {
    const amount = Math.round(asked * Math.exp(0.2) * 100) / 100;
    const { modelled, ...followed } = run(goal());
    const { modelled: _modelled, ...steady } = goal({ amount });
    expect(modelled).toBe(true);
    expect({ ...followed, amount: Math.round(followed.amount * 100) / 100 }).toEqual(run(steady));
  });

  it('is spent to the fen of its path', () => {
    const input = simulationInput({
      goals: [goal({ at: 60, spend: true, asked: 20_000 })],
      inflation: prices(0.05)!,
    });
    const path = new PathSimulation(input, prepareReturns(input.returns!, input.seed));
    const spent = Array.from({ length: 20 }, (_path, number) => {
      path.run(number);
      expect(path.goals.funds[0]).toBe(path.goals.needs[0]);
      expect(Number.isInteger(path.goals.needs[0]!)).toBe(true);
      expect(path.withdrawals[60]).toBe(path.goals.needs[0]);
      return path.goals.needs[0]!;
    });
    expect(new Set(spent).size).toBe(20);
  });

  it('is asked for by the plan, and needs a model of prices', () => {
    const plan = {
      startDate: '2026-07-01',
      months: 120,
      goals: [goalSchema.parse({ label: 'home', date: '2036-07-01', amount: asked, money: 'today' })],
      goalPrices: 'modelled' as const,
    };
    const inflationModel = { mean: 0.02, memory: 0, volatility: 0.01 };
    expect(goalsOf({ ...plan, inflationModel }, [])[0]!.modelled).toBe(true);
    expect(goalsOf(plan, [])[0]!.modelled).toBeUndefined();
    expect(goalsOf({ ...plan, inflationModel, goalPrices: 'steady' }, [])[0]!.modelled).toBeUndefined();
  });
});
