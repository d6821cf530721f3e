import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { exp } from '../../../../src/main/engine/math/exp.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { simulateBlockTwin } from '../../../../src/main/engine/portfolio/simulateBlockTwin.ts';
import { simulateBlockVector } from '../../../../src/main/engine/portfolio/vector/simulateBlockVector.ts';
import { allocate, type Buffers } from '../../../../src/main/engine/parallel.ts';
import { simulationInput } from '../support/inputs.ts';
import { randomInput } from './randomInput.ts';

function buffersAfter(input: SimulationInput, run: typeof simulateBlockTwin): Buffers {
  const buffers = allocate(portfolioModel.buffers(input));
  run(input, buffers, 0);
  return buffers;
}

test('the kernel plays any plan as its twin does, to the last bit', () => {
  fc.assert(
    fc.property(randomInput, (input) => {
      expect(buffersAfter(input, simulateBlockVector)).toEqual(buffersAfter(input, simulateBlockTwin));
    }),
    { numRuns: 200 },
  );
});

test('a month beyond all bounds grows or shrinks as far as months do', () => {
  const returns = {
    kind: 'filtered' as const,
    mean: [0],
    nextVariance: [1e6],
    omega: [0],
    alpha: [0],
    beta: [0],
    shocks: [[1], [-1]],
  };
  const flows = { initial: 1, monthly: 0, withdraw: 0, withdrawFrom: 0 };
  const input = simulationInput({ months: 1, paths: 32, flows, returns });
  for (const run of [simulateBlockVector, simulateBlockTwin]) {
    const values = buffersAfter(input, run)['values'] as Float64Array;
    expect(new Set(values.subarray(input.paths))).toEqual(new Set([exp(700), exp(-700)]));
  }
});
