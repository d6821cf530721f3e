import { noPulse, type BlockModel } from '../../../src/main/engine/parallel.ts';
import { LabError } from '../../../src/shared/errors/index.ts';

export interface ToyInput {
  readonly paths: number;
  readonly blockPaths: number;
  /** Milliseconds that each block of the first phase takes. */
  readonly blockTime: number;
  /** What happens in this block of the first phase. */
  readonly trouble?: { readonly block: number; readonly kind: 'exit' | 'lab' | 'bug' };
}

export interface ToyResult {
  readonly paths: number;
  readonly partial: boolean;
  readonly values: readonly number[];
  readonly total: number;
}

function wait(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function makeTrouble(kind: NonNullable<ToyInput['trouble']>['kind']): void {
  if (kind === 'exit') process.exit(3);
  if (kind === 'lab') throw new LabError('plan.weights', { sum: 2 }, { where: { field: 'holdings' } });
  throw new RangeError('a bug in the model');
}

/** Path p is worth 1 / (p + 1); the second phase sums the paths in four parts. */
const toy: BlockModel<ToyInput, ToyResult> = {
  name: 'toy',
  buffers: ({ paths }) => ({ values: { type: 'f64', length: paths }, sums: { type: 'f64', length: 4 } }),
  paths: ({ paths }) => paths,
  pathsIn: ({ paths, blockPaths }, blocks) => Math.min(paths, blocks * blockPaths),
  phases: [
    {
      name: 'simulate',
      weight: 0.9,
      blocks: ({ paths, blockPaths }) => Math.ceil(paths / blockPaths),
      run({ paths, blockPaths, blockTime, trouble }, buffers, block) {
        if (trouble?.block === block) makeTrouble(trouble.kind);
        wait(blockTime);
        const end = Math.min(paths, (block + 1) * blockPaths);
        for (let p = block * blockPaths; p < end; p += 1) buffers['values']![p] = 1 / (p + 1);
      },
    },
    {
      name: 'sum',
      weight: 0.1,
      blocks: () => 4,
      run(_input, buffers, block, paths) {
        let sum = 0;
        for (let p = block; p < paths; p += 4) sum += buffers['values']![p]!;
        buffers['sums']![block] = sum;
      },
    },
  ],
  result: (input, buffers, paths) => ({
    paths,
    partial: paths < input.paths,
    values: [...buffers['values']!.subarray(0, paths)],
    total: [...buffers['sums']!].reduce((sum, x) => sum + x, 0),
  }),
};

export interface PatientInput {
  /** Milliseconds that each of the two blocks of its second phase takes. */
  readonly blockTime: number;
}

/** Of use only when it is done; its long blocks tell all the while how far they are. */
const patient: BlockModel<PatientInput, number> = {
  name: 'patient',
  buffers: () => ({ sums: { type: 'f64', length: 3 } }),
  paths: () => 2,
  pathsIn: () => 2,
  whole: true,
  phases: [
    { name: 'short', weight: 0.1, blocks: () => 1, run: (_input, buffers) => void (buffers['sums']![0] = 1) },
    {
      name: 'long',
      weight: 0.9,
      blocks: () => 2,
      run({ blockTime }, buffers, block, _paths, pulse = noPulse) {
        const start = performance.now();
        for (let share = 0; share < 1; share = (performance.now() - start) / blockTime) pulse(share);
        buffers['sums']![1 + block] = 2 + block;
      },
    },
  ],
  result: (_input, buffers) => [...buffers['sums']!].reduce((sum, x) => sum + x, 0),
};

export const toyModels = { toy, patient };
