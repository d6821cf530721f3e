import { allocate, type BlockModel } from '../../../src/main/engine/parallel.ts';
import type { SimulationInput } from '../../../src/main/engine/portfolio/input.ts';
import type { MixInput } from '../../../src/main/engine/portfolio/mix/mixInput.ts';
import { mixModel } from '../../../src/main/engine/portfolio/mix/mixModel.ts';
import { portfolioModel } from '../../../src/main/engine/portfolio/portfolioModel.ts';
import { fund, held, simulationInput } from '../../engine/portfolio/support/inputs.ts';

/** FNV-1a of 32 bits over all that a run leaves in its buffers: every value, measure, percentile and error. */
function digest<Input>(model: BlockModel<Input, unknown>, input: Input): number {
  const buffers = allocate(model.buffers(input));
  for (const phase of model.phases) {
    for (let block = 0; block < phase.blocks(input); block += 1) {
      phase.run(input, buffers, block, model.paths(input));
    }
  }
  let hash = 0x811c9dc5;
  for (const { buffer } of Object.values(buffers)) {
    for (const byte of new Uint8Array(buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}

const law = {
  drift: [0.03, 0.07],
  volatility: [0.05, 0.25],
  correlation: [
    [1, 0.2],
    [0.2, 1],
  ],
};
const mix: MixInput = {
  months: 36,
  paths: 1024,
  seed: 7,
  initial: 10_000,
  contribution: 500,
  feeRate: 0.0005,
  weights: [0.6, 0.4],
  returns: { kind: 'lognormal', ...law },
};
const plan: SimulationInput = simulationInput({
  months: 36,
  paths: 1024,
  seed: 7,
  flows: { initial: 50_000, monthly: 1000, withdraw: 800, withdrawFrom: 12 },
  holdings: [
    held(0.2, { kind: 'tiered', bands: [{ from: 0, rate: 0.002 }], banding: 'marginal' }),
    held(0.2, { kind: 'time', termMonths: 12, rates: [0.0095], demandRate: 0.0005, renewal: 'renew' }),
    held(0.3, fund(0)),
    held(0.3, {
      kind: 'market',
      factor: 1,
      purchaseFee: [{ from: 0, rate: 0.0015 }],
      redemptionFee: [
        { fromDays: 0, rate: 0.015 },
        { fromDays: 365, rate: 0 },
      ],
    }),
  ],
  returns: { kind: 'lognormal', ...law },
  rebalance: 'quarterly',
});
const history = Array.from({ length: 48 }, (_month, i) => [0.002 * ((i % 5) - 1), 0.03 * ((i % 7) - 3)]);

/** Digests of runs that use the kernel in every way. */
export const digests = (): Record<string, number> => ({
  mix: digest(mixModel, mix),
  'quasi-random mix': digest(mixModel, { ...mix, quasi: { points: 64 } }),
  'deposits and funds': digest(portfolioModel, plan),
  'on Sobol points': digest(portfolioModel, { ...plan, sampling: { points: 64 } }),
  bootstrap: digest(portfolioModel, { ...plan, returns: { kind: 'bootstrap', history, blockMonths: 6 } }),
  'Student’s t': digest(portfolioModel, {
    ...plan,
    returns: { kind: 'studentT', ...law, degreesOfFreedom: 4 },
  }),
  regimes: digest(portfolioModel, {
    ...plan,
    returns: { kind: 'regimes', stay: [0.95, 0.8], laws: [law, { ...law, volatility: [0.1, 0.5] }] },
  }),
  'filtered history': digest(portfolioModel, {
    ...plan,
    returns: {
      kind: 'filtered',
      mean: [0.002, 0.005],
      nextVariance: [0.0002, 0.004],
      omega: [0.00001, 0.0002],
      alpha: [0.1, 0.1],
      beta: [0.85, 0.85],
      shocks: history.map(([first, second]) => [first! * 400, second! * 15]),
    },
  }),
});
