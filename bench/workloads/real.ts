import { portfolioModel } from '../../src/main/engine/portfolio/portfolioModel.ts';
import { simulateBlockTwin } from '../../src/main/engine/portfolio/simulateBlockTwin.ts';
import { pathsInBlock } from '../../src/main/engine/portfolio/pathsInBlock.ts';
import { allocate } from '../../src/main/engine/parallel.ts';
import { labPool } from '../support/labPool.ts';
import { median } from '../support/measure.ts';
import type { Section } from '../support/section.ts';
import { canonicalCase } from './canonicalCase.ts';
import { realCase } from './realCase.ts';

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

/** A plan with all that a bank's products have, against the canonical workload and its own twin. */
export const real: Section = {
  name: 'real',
  async run(rounds) {
    const pool = labPool(2);
    const plans = { plan: [] as number[], mix: [] as number[], twin: [] as number[] };
    await pool.runModel('portfolio', { ...realCase, paths: 4096 });
    await pool.runModel('mix', canonicalCase);
    for (let round = 0; round < rounds; round += 1) {
      plans.mix.push(await timed(() => pool.runModel('mix', canonicalCase)));
      plans.plan.push(await timed(() => pool.runModel('portfolio', realCase)));
      plans.twin.push(await timed(twin));
    }
    await pool.close();
    const [plan, mix, slow] = [plans.plan, plans.mix, plans.twin].map((all) =>
      median(all.toSorted((a, b) => a - b)),
    ) as [number, number, number];
    const each = nanoseconds(plan, realCase.paths, realCase.months);
    const ofMix = nanoseconds(mix, canonicalCase.paths, canonicalCase.months);
    const ofTwin = nanoseconds(slow, twinBlocks * pathsInBlock, realCase.months);
    const row = (name: string, seconds: string, time: number): string =>
      `| ${name} | ${seconds} | ${time.toFixed(0)} ns | ${(time / each).toFixed(2)} |`;
    return [
      '### The real thing: 8 products with tiered and time deposits, fees by lot, a lock-up, yearly rebalancing, goals and withdrawals; 240 months, 100,000 paths',
      '',
      'All percentiles and measures included. The twin is timed on fewer paths, one thread.',
      '',
      '| | a run | path and month | ratio |',
      '|---|---:|---:|---:|',
      row('Product Lab, 2 workers', `${plan.toPrecision(3)} s`, each),
      row('the canonical workload, 2 workers', `${mix.toPrecision(3)} s`, ofMix),
      row('the twin, 1 thread', '', ofTwin),
    ].join('\n');
  },
};
