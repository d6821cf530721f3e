import { portfolioModel } from '../../src/main/engine/portfolio/portfolioModel.ts';
import { withinMemory } from '../../src/main/engine/portfolio/counted/countedBuffers.ts';
import { estimateMemory } from '../../src/main/jobs/memory.ts';
import { labPool } from '../support/labPool.ts';
import type { Section } from '../support/section.ts';
import { realCase } from './realCase.ts';

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** A stock fund with all its fees: a wide law, so that percentiles are hard. */
const million = {
  ...realCase,
  months: 360,
  paths: 1_000_000,
  holdings: [{ ...realCase.holdings.at(-1)!, weight: 1 }],
  flows: { initial: 100_000, monthly: 1000, withdraw: 0, withdrawFrom: 0 },
  goals: [],
};

/** How much memory a very large run takes beside the warm workers. */
export const memory: Section = {
  name: 'memory',
  async run() {
    const pool = labPool(2);
    await pool.runModel('portfolio', { ...million, paths: 4096 });
    const before = process.memoryUsage.rss();
    let most = before;
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
    const begin = performance.now();
    const input = withinMemory(million);
    const { fan, terminal } = await pool.runModel('portfolio', input);
    const seconds = (performance.now() - begin) / 1000;
    clearInterval(timer);
    await pool.close();
    const end = fan.at(-1)!;
    // The end value is kept whole: its percentiles are exact, and how far off a rank is follows from the density there.
    const ranks = (['p5', 'p50', 'p95'] as const).map((name) => {
      const { value, se } = terminal[name];
      const p = Number(name.slice(1)) / 100;
      const perRank = se / Math.sqrt((p * (1 - p)) / million.paths);
      return Math.abs(end[name] - value) / perRank;
    });
    return [
      '### Memory: 1,000,000 paths of 360 months, all percentiles',
      '',
      '| | |',
      '|---|---:|',
      `| keeping all values would take | ${megabytes(estimateMemory(portfolioModel.buffers(million)))} |`,
      `| shared memory of the run | ${megabytes(estimateMemory(portfolioModel.buffers(input)))} |`,
      `| growth of the whole process, sorting for the summaries included | ${megabytes(most - before)} |`,
      `| largest rank error of p5, p50, p95 of the end value | ${(Math.max(...ranks) * 1e4).toFixed(2)} in 10,000 |`,
      `| time, 2 workers | ${seconds.toPrecision(3)} s |`,
    ].join('\n');
  },
};
