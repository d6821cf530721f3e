import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { withSobol } from '../../../../src/main/engine/portfolio/sampling/withSobol.ts';
import { evaluateMeasure } from '../../../../src/main/services/formula/evaluateFormula.ts';
import { measureError } from '../../../../src/main/services/formula/measureError.ts';
import { measureValues } from '../../../../src/shared/formula.ts';
import type { SimulationResult } from '../../../../src/shared/simulation.ts';
import { simulationInput } from '../support/inputs.ts';

const run = (changes: Partial<SimulationInput>): SimulationResult =>
  runInline(portfolioModel, simulationInput(changes));

function measured(text: string, result: SimulationResult): { value: number; se: number } {
  const values = measureValues(result);
  return { value: evaluateMeasure(text, values), se: measureError(text, values, result.joint!)! };
}

const plan = { months: 12, flows: { initial: 20_000, monthly: 500, withdraw: 300, withdrawFrom: 6 } };
const runs = 60;
const seeds = Array.from({ length: runs }, (_run, i) => 900 + i);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (values.length - 1));
}

describe('standard errors of formulas', () => {
  const results = seeds.map((seed) => run({ ...plan, seed, paths: 2000 }));

  // The spread of 60 runs has an error of 1 / √118 of itself; the bounds are three and a half of them.
  it.each([
    'end.mean / end.p50 - 1',
    'end.p50 / paidIn - 1',
    'end.p95 - end.p5',
    'end.p90 / end.p10',
    'shortfall95 / end.sd',
    'shortfall99 - shortfall95',
    'loss.probability * shortfall95',
    'sharpe * volatility',
    'max(end.mean, end.p50) - end.p25',
    'drawdown.mean / end.sd * 1万',
  ])('%s is as uncertain as its values over 60 seeds', (text) => {
    const found = results.map((result) => measured(text, result));
    const ratio = mean(found.map(({ se }) => se)) / spread(found.map(({ value }) => value));
    expect(Math.abs(ratio - 1)).toBeLessThan(3.5 / Math.sqrt(2 * (runs - 1)));
  });

  it('is the stated error where a formula names one figure', () => {
    const [result] = results;
    const { terminal, expectedShortfall99, lossProbability, maxDrawdown } = result!;
    const pairs = [
      ['end.mean', terminal.mean],
      ['end.sd', terminal.sd],
      ['end.p5', terminal.p5],
      ['end.p50', terminal.p50],
      ['shortfall99', expectedShortfall99],
      ['loss.probability', lossProbability],
      ['drawdown.p95', maxDrawdown.p95],
    ] as const;
    for (const [text, { se }] of pairs) expect(measured(text, result!).se / se).toBeCloseTo(1, 2);
  });

  it('is nothing where the errors of a sum cancel, and where nothing is uncertain', () => {
    const [result] = results;
    const whole = 'paidIn - withdrawn + interest + market - fees + rewards - tax';
    expect(measured(`end.mean - (${whole})`, result!).se).toBeLessThan(1e-4 * result!.terminal.mean.se);
    expect(measured('paidIn * months', result!).se).toBe(0);
  });
});

it('agrees with the closed form of the mean over the median of lognormal values', () => {
  const paths = 200_000;
  const sigma = 0.3;
  const result = run({
    months: 12,
    paths,
    returns: { kind: 'lognormal', drift: [0.05], volatility: [sigma], correlation: [[1]] },
  });
  // With median 1: mean e^{σ²/2}, density at the median φ(0)/σ, covariance by the mean of the upper half.
  const middle = Math.exp((sigma * sigma) / 2);
  const upperShare = 0.617_911_422_188_952_7; // Φ(0.3)
  const density = 1 / Math.sqrt(2 * Math.PI) / sigma;
  const relative = Math.exp(sigma * sigma) - 1 + 0.25 / density ** 2 - (2 * (upperShare - 0.5)) / density;
  const exact = middle * Math.sqrt(relative / paths);
  const { value, se } = measured('end.mean / end.p50', result);
  expect(Math.abs(value - middle)).toBeLessThan(4 * exact);
  expect(Math.abs(se / exact - 1)).toBeLessThan(0.05);
});

it('takes the spread between scramblings for a run on Sobol points', () => {
  const result = runInline(portfolioModel, withSobol(simulationInput({ ...plan, paths: 2048 }))!);
  expect(measured('end.mean', result).se / result.terminal.mean.se).toBeCloseTo(1, 6);
  expect(measured('end.p5', result).se / result.terminal.p5.se).toBeCloseTo(1, 6);
});
