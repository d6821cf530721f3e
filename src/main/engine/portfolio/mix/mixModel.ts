import { kernelQuantiles } from '../../kernel/kernelQuantiles.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import { mixBlock } from './mixBlock.ts';
import type { MixInput } from './mixInput.ts';
import { mixTerminal, type MixTerminal } from './mixTerminal.ts';

export const mixPercentiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Percentiles and mean of the value at the end of each month. */
export interface MixResult {
  readonly paths: number;
  /** [month]: by `mixPercentiles`, and last the mean. */
  readonly fan: readonly (readonly number[])[];
  /** Of a quasi-random run whose scramblings are all complete. */
  readonly terminal?: MixTerminal;
}

const pathsInBlock = 512;
const monthsInBlock = 4;
const fanWidth = mixPercentiles.length + 1;

/** Monte Carlo of a rebalanced mix: the measuring rod of the kernel, and of its peers in the bench. */
export const mixModel: BlockModel<MixInput, MixResult> = {
  name: 'mix',
  buffers: ({ paths, months }) => ({
    values: { type: 'f64', length: months * paths, overwritten: true },
    fan: { type: 'f64', length: months * fanWidth },
  }),
  paths: ({ paths }) => paths,
  pathsIn: ({ paths }, blocks) => Math.min(paths, blocks * pathsInBlock),
  phases: [
    {
      name: 'simulate',
      weight: 0.9,
      blocks: ({ paths }) => Math.ceil(paths / pathsInBlock),
      run: (input, buffers, block) => {
        const first = block * pathsInBlock;
        const count = Math.min(pathsInBlock, input.paths - first);
        mixBlock(input, first, count, (buffers['values'] as Float64Array).subarray(first), input.paths);
      },
    },
    {
      name: 'percentiles',
      weight: 0.1,
      blocks: ({ months }) => Math.ceil(months / monthsInBlock),
      run: (input, buffers, block, paths) => {
        const values = buffers['values'] as Float64Array;
        const end = Math.min(input.months, (block + 1) * monthsInBlock);
        for (let month = block * monthsInBlock; month < end; month += 1) {
          const row = values.subarray(month * input.paths, month * input.paths + paths);
          kernelQuantiles(row, mixPercentiles, buffers['fan'] as Float64Array, month * fanWidth);
        }
      },
    },
  ],
  result: ({ months, paths: asked, quasi }, buffers, paths) => ({
    paths,
    fan: Array.from({ length: months }, (_row, month) =>
      Array.from(buffers['fan']!.subarray(month * fanWidth, (month + 1) * fanWidth)),
    ),
    ...(quasi && paths % quasi.points === 0
      ? { terminal: terminalOf(buffers, months, asked, paths, quasi.points) }
      : {}),
  }),
};

function terminalOf(
  buffers: Buffers,
  months: number,
  asked: number,
  paths: number,
  points: number,
): MixTerminal {
  const from = (months - 1) * asked;
  return mixTerminal((buffers['values'] as Float64Array).subarray(from, from + paths), points);
}
