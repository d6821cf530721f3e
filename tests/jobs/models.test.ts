import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../../src/main/engine/models.ts';
import { runInline } from '../../src/main/engine/parallel.ts';
import type { BlockModel } from '../../src/main/engine/parallel.ts';
import { compileBank } from '../../src/main/engine/portfolio/bank/compileBank.ts';
import { compilePlans } from '../../src/main/engine/portfolio/compare/compilePlans.ts';
import { compilePlan } from '../../src/main/engine/portfolio/compilePlan.ts';
import { compileLiquidity } from '../../src/main/engine/portfolio/liquidity/compileLiquidity.ts';
import { compileSensitivity } from '../../src/main/engine/portfolio/sensitivity/compileSensitivity.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { budgetSplit } from '../../src/shared/budget.ts';
import { campaignFile } from '../../src/shared/campaign.ts';
import { plan } from '../../src/shared/plan.ts';
import { defaultSteps } from '../../src/shared/sensitivity.ts';

const example = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}`, 'utf8'));
const { scenario, split } = campaignFile.parse(example('campaign.json'));
const short = { ...scenario, paths: 150 };
const savings = plan.parse({ ...(example('plan-savings-funds.json') as object), paths: 1200 });

const lookups = { product: () => undefined, seriesGrowth: () => undefined };
const few = { ...savings, paths: 300 };

const inputs = {
  portfolio: compilePlan(savings, lookups),
  plans: compilePlans([savings, { ...savings, name: 'shorter', months: savings.months - 7 }], lookups),
  liquidity: compileLiquidity(few, lookups),
  bank: compileBank(few, lookups),
  sensitivity: compileSensitivity(few, lookups, defaultSteps, { rows: 'returns', columns: 'rates' }),
  campaign: { scenario: short, split },
  comparison: { scenario: short, splits: [split, budgetSplit.parse(example('split-b.json'))] },
} as const;

const inline = new Map(
  Object.entries(inputs).map(([name, input]) => [
    name,
    runInline(models[name as keyof typeof inputs] as BlockModel<unknown, unknown>, input),
  ]),
);

describe('every model of the engine', () => {
  it.each([1, 2, 4])(
    'gives the digits of the inline run with %i workers',
    { timeout: 120_000 },
    async (threads) => {
      const pool = createPool(models, {
        workerFile: new URL('../../src/main/jobs/worker.ts', import.meta.url),
        threads,
      });
      try {
        for (const [name, input] of Object.entries(inputs)) {
          expect(await pool.runModel(name as 'portfolio', input as typeof inputs.portfolio)).toEqual(
            inline.get(name),
          );
        }
      } finally {
        await pool.close();
      }
    },
  );
});
