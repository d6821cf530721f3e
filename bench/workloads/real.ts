import type { SimulationInput } from '../../src/main/engine/portfolio/input.ts';
import { portfolioModel } from '../../src/main/engine/portfolio/portfolioModel.ts';
import { simulateBlockTwin } from '../../src/main/engine/portfolio/simulateBlockTwin.ts';
import { pathsInBlock } from '../../src/main/engine/portfolio/pathsInBlock.ts';
import { allocate } from '../../src/main/engine/parallel.ts';
import { labPool } from '../support/labPool.ts';
import { median } from '../support/measure.ts';
import type { Section } from '../support/section.ts';
import { canonicalCase } from './canonicalCase.ts';
import { otherMarkets, realCase } from './realCase.ts';

/** Blocks that the twin plays: enough for a time a path, as long as ours takes for all. */
const twinBlocks = 2;

const nanoseconds = (seconds: number, paths: number, months: number): number =>
  (seconds * 1e9) / (paths * months);

async function timed(run: () => unknown): Promise<number> {
  const begin = performance.now();
  await run();
  return (performance.now() - begin) / 1000;
}

function twin(): void {
  const input = { ...realCase, paths: twinBlocks * pathsInBlock };
  const buffers = allocate(portfolioModel.buffers(input));
  for (let block = 0; block < twinBlocks; block += 1) simulateBlockTwin(input, buffers, block);
}

/** Who is timed: how many paths and months it plays. */
interface Timed {
  readonly name: string;
  readonly paths: number;
  readonly months: number;
  /** Whether a run is worth a column: not where fewer paths are played. */
  readonly whole: boolean;
  readonly run: () => unknown;
}

/** A plan with all that a bank's products have, against the canonical workload, its own twin and other markets. */
export const real: Section = {
  name: 'real',
  async run(rounds) {
    const pool = labPool(2);
    const ofPlan = (name: string, input: SimulationInput): Timed => ({
      name,
      paths: input.paths,
      months: input.months,
      whole: true,
      run: () => pool.runModel('portfolio', input),
    });
    const all: readonly Timed[] = [
      ofPlan('Product Lab, 2 workers', realCase),
      {
        name: 'the canonical workload, 2 workers',
        paths: canonicalCase.paths,
        months: canonicalCase.months,
        whole: true,
        run: () => pool.runModel('mix', canonicalCase),
      },
      {
        name: 'the twin, 1 thread',
        paths: twinBlocks * pathsInBlock,
        months: realCase.months,
        whole: false,
        run: twin,
      },
      ...Object.entries(otherMarkets).map(([name, changes]) =>
        ofPlan(`the same plan, ${name}, 2 workers`, { ...realCase, ...changes }),
      ),
    ];
    const seconds = all.map((): number[] => []);
    await pool.runModel('portfolio', { ...realCase, paths: 4096 });
    await pool.runModel('mix', canonicalCase);
    for (let round = 0; round < rounds; round += 1) {
      for (const [i, { run }] of all.entries()) seconds[i]!.push(await timed(run));
    }
    await pool.close();
    const medians = seconds.map((found) => median(found.toSorted((a, b) => a - b)));
    const each = all.map(({ paths, months }, i) => nanoseconds(medians[i]!, paths, months));
    return [
      '### The real thing: 8 products with tiered and time deposits, fees by lot, a lock-up, yearly rebalancing, goals and withdrawals; 240 months, 100,000 paths',
      '',
      'All percentiles and measures included. Lognormal months, where nothing else is said. The twin is timed on fewer paths, one thread.',
      '',
      '| | a run | path and month | ratio |',
      '|---|---:|---:|---:|',
      ...all.map(({ name, whole }, i) => {
        const run = whole ? `${medians[i]!.toPrecision(3)} s` : '';
        return `| ${name} | ${run} | ${each[i]!.toFixed(0)} ns | ${(each[i]! / each[0]!).toFixed(2)} |`;
      }),
    ].join('\n');
  },
};
