import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { simulateBlockTwin } from '../../../../src/main/engine/portfolio/simulateBlockTwin.ts';
import { simulateBlockVector } from '../../../../src/main/engine/portfolio/vector/simulateBlockVector.ts';
import { allocate, type Buffers } from '../../../../src/main/engine/parallel.ts';
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
    { numRuns: 100 },
  );
});
