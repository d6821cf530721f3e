import { describe, it } from 'vitest';
import type { SimulationInput } from '../../../src/main/engine/portfolio/input.ts';
import { compilePlan } from '../../../src/main/engine/portfolio/compilePlan.ts';
import { portfolioModel } from '../../../src/main/engine/portfolio/portfolioModel.ts';
import { prepareReturns } from '../../../src/main/engine/portfolio/returns/index.ts';
import { allocate, runInline } from '../../../src/main/engine/parallel.ts';
import { mean } from '../../../src/main/engine/stats/mean.ts';
import {
  standardErrorOfMean,
  standardErrorOfProbability,
} from '../../../src/main/engine/stats/standardErrors.ts';
import { plan, type PlanInput } from '../../../src/shared/plan.ts';
import type { Estimate, SimulationResult } from '../../../src/shared/simulation.ts';
import { publishedFigure } from '../../support/expectedPortfolio.ts';
import { parity, parityWithin } from '../../support/parity.ts';
import { hasSharedData } from '../../support/sharedData.ts';

const paths = 10_000;

function input(
  of: Partial<PlanInput> & Pick<PlanInput, 'months' | 'initial'>,
  drift = 0.06,
  volatility = 0.15,
): SimulationInput {
  const whole: PlanInput = {
    name: 'closed form',
    paths,
    seed: 20_260_701,
    holdings: [{ weight: 1, assumption: { drift, volatility } }],
    ...of,
  };
  return compilePlan(plan.parse(whole), { product: () => undefined, seriesGrowth: () => undefined });
}

/** Runs the model as `runInline` does, and hands out the end values of all paths too. */
function runWithEndValues(simulation: SimulationInput): { result: SimulationResult; end: Float64Array } {
  const buffers = allocate(portfolioModel.buffers(simulation));
  for (const phase of portfolioModel.phases) {
    for (let block = 0; block < phase.blocks(simulation); block += 1)
      phase.run(simulation, buffers, block, paths);
  }
  return {
    result: portfolioModel.result(simulation, buffers, paths),
    end: (buffers['values'] as Float64Array).slice(simulation.months * paths),
  };
}

describe.skipIf(!hasSharedData)('closed forms within 4 standard errors', () => {
  it('lognormal, 100,000 at 6 % and 15 % over 10 years', () => {
    const law = 'gbm_W0_100000_mu.06_s.15_T10';
    const { result, end } = runWithEndValues(input({ months: 120, initial: 100_000 }));
    const compare = (name: string, ours: Estimate): void =>
      parityWithin(`gbm ${name}`, ours, publishedFigure('closed_forms', law, name));
    for (const name of ['p5', 'p25', 'p50', 'p75', 'p95', 'mean', 'sd'] as const)
      compare(name, result.terminal[name]);
    compare('P_loss', result.lossProbability);
    compare('VaR95_loss', result.valueAtRisk95);
    compare('CVaR95_loss', result.expectedShortfall95);
    const reached = end.filter((value) => value >= 150_000).length / paths;
    compare('P_ge_150000', { value: reached, se: standardErrorOfProbability(reached, paths) });
  });

  it('lowest value of a path, watched without pause', () => {
    // Between two month ends the path is a Brownian bridge, whose chance of having touched the barrier is known; so
    // monthly paths give the continuous figure without bias.
    const months = 120;
    const barrier = Math.log(0.7);
    const monthlyVariance = 0.15 ** 2 / 12;
    const returns = prepareReturns(
      { kind: 'lognormal', drift: [0.06], volatility: [0.15], correlation: [[1]] },
      5,
    );
    const growth = new Float64Array(months);
    const touched = Array.from({ length: paths }, (_value, path) => {
      returns.fill(path, months, growth);
      let level = 0;
      let escaped = 1;
      for (const factor of growth) {
        const next = level + Math.log(factor);
        if (next <= barrier) return 1;
        escaped *= 1 - Math.exp((-2 * (level - barrier) * (next - barrier)) / monthlyVariance);
        level = next;
      }
      return 1 - escaped;
    });
    parityWithin(
      'gbm P_path_min_le_70pct_continuous',
      { value: mean(touched), se: standardErrorOfMean(touched) },
      publishedFigure('closed_forms', 'gbm_W0_100000_mu.06_s.15_T10', 'P_path_min_le_70pct_continuous'),
    );
  });

  it('regular investment, 1,000 at each month start', () => {
    const law = 'dca_1000_start_of_month_120m_mu.06_s.15';
    const { terminal } = runInline(portfolioModel, input({ months: 120, initial: 0, monthly: 1000 }));
    parityWithin('regular investment mean', terminal.mean, publishedFigure('closed_forms', law, 'mean'));
    parityWithin('regular investment sd', terminal.sd, publishedFigure('closed_forms', law, 'sd'));
  });

  it('annuities at 3 % a year in twelfths', () => {
    const drift = 12 * Math.log(1 + 0.03 / 12);
    const due = (months: number): number =>
      runInline(portfolioModel, input({ months, initial: 0, monthly: 1000, paths: 2 }, drift, 0)).terminal
        .mean.value;
    parity('annuity due', due(120), publishedFigure('closed_forms', 'annuity', 'fv_due_1000x120_3pct_12'));
    // Payments at month ends: the last one has just been made, the others have been there for 1 to 119 months.
    parity('ordinary annuity', due(119) + 1000, publishedFigure('closed_forms', 'annuity', 'fv_ordinary'));
  });
});
