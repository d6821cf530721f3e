import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { models } from '../../src/main/engine/models.ts';
import { runInline } from '../../src/main/engine/parallel.ts';
import { compilePlan } from '../../src/main/engine/portfolio/compilePlan.ts';
import { portfolioModel } from '../../src/main/engine/portfolio/portfolioModel.ts';
import { withSobol } from '../../src/main/engine/portfolio/sampling/withSobol.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { plan } from '../../src/shared/plan.ts';

const file: unknown = JSON.parse(readFileSync('examples/plan-savings-funds.json', 'utf8'));
const input = compilePlan(plan.parse({ ...(file as object), paths: 4096 }), {
  product: () => undefined,
  seriesGrowth: () => undefined,
});
const sobol = withSobol(input)!;
const runs = [input, sobol, { ...input, counted: true }, { ...sobol, counted: true }] as const;
const inline = runs.map((run) => runInline(portfolioModel, run));

it.each([1, 2, 3, 8])(
  'pseudo-random, quasi-random and counted runs have the same digits with %i workers',
  { timeout: 120_000 },
  async (threads) => {
    const workerFile = new URL('../../src/main/jobs/worker.ts', import.meta.url);
    const pool = createPool(models, { workerFile, threads });
    try {
      const found = await Promise.all(runs.map((run) => pool.runModel('portfolio', run)));
      expect(found).toEqual(inline);
    } finally {
      await pool.close();
    }
  },
);
