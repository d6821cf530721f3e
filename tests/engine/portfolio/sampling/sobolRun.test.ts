import { expect, test } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { withSobol } from '../../../../src/main/engine/portfolio/sampling/withSobol.ts';
import type { Estimate, SimulationResult } from '../../../../src/shared/simulation.ts';
import { fund, held, simulationInput } from '../support/inputs.ts';

/** Savings and two funds, with payments in and out: what the exposure knows only about. */
const plan = simulationInput({
  months: 12,
  flows: { initial: 20_000, monthly: 500, withdraw: 300, withdrawFrom: 6 },
  holdings: [
    held(0.3, { kind: 'time', termMonths: 3, rates: [0.0095], demandRate: 0.0005, renewal: 'renew' }),
    held(0.4, fund(0)),
    held(0.3, fund(1)),
  ],
  returns: {
    kind: 'lognormal',
    drift: [0.03, 0.07],
    volatility: [0.05, 0.25],
    correlation: [
      [1, 0.2],
      [0.2, 1],
    ],
  },
  rebalance: 'quarterly',
});

const sobol = (changes: Partial<SimulationInput>): SimulationResult =>
  runInline(portfolioModel, withSobol({ ...plan, ...changes })!);

const figures = ({ terminal, lossProbability, expectedShortfall95 }: SimulationResult): Estimate[] => [
  terminal.mean,
  terminal.sd,
  terminal.p5,
  terminal.p50,
  terminal.p95,
  lossProbability,
  expectedShortfall95,
];

/** 97.5 % quantile of Student's t with 15 degrees of freedom. */
const t15 = 2.131_45;
const truth = figures(sobol({ paths: 2 ** 18, seed: 77 }));

test('the interval claimed covers the truth in 92 to 98 of 100 runs', () => {
  const covered = truth.map(() => 0);
  const runs = 400;
  for (let run = 0; run < runs; run += 1) {
    figures(sobol({ paths: 4096, seed: 5000 + run })).forEach(({ value, se }, i) => {
      const between = Math.sqrt(se * se + truth[i]!.se ** 2);
      if (Math.abs(value - truth[i]!.value) <= t15 * between) covered[i] = covered[i]! + 1;
    });
  }
  for (const count of covered) {
    expect(count / runs).toBeGreaterThanOrEqual(0.92);
    expect(count / runs).toBeLessThanOrEqual(0.98);
  }
});

test('Sobol points err less than as many pseudo-random ones, which agree with them', () => {
  const pseudo = figures(runInline(portfolioModel, { ...plan, paths: 8192 }));
  const found = figures(sobol({ paths: 8192 }));
  found.forEach(({ value, se }, i) => {
    expect(se).toBeLessThan(0.6 * pseudo[i]!.se);
    expect(Math.abs(value - pseudo[i]!.value)).toBeLessThan(4 * pseudo[i]!.se);
  });
});

test('a run that is stopped answers from whole scramblings', () => {
  const input = withSobol({ ...plan, paths: 20_000 })!;
  expect(input).toMatchObject({ paths: 19_456, sampling: { points: 1024 } });
  expect([1, 2, 3, 4, 5, 38].map((blocks) => portfolioModel.pathsIn(input, blocks))).toEqual([
    0, 0, 0, 2048, 2048, 19_456,
  ]);
  expect(sobol({ paths: 2048 })).toMatchObject({ paths: 2048, scramblings: 16, partial: false });
});
