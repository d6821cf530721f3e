import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabOptions } from '../../src/main/api/createLab.ts';
import { models } from '../../src/main/engine/models.ts';
import { allocate, type BlockModel } from '../../src/main/engine/parallel.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { allocationRequest } from '../../src/shared/allocation.ts';
import { sampleLab } from '../support/sampleLab.ts';

type Pool = NonNullable<LabOptions['pool']>;
/** A promise in milliseconds, asked of a machine that does other things too: what misses it three times breaks it. */
const timed = { retry: 2 };
const plans = ['portfolio', 'sensitivity', 'liquidity', 'bank'] as const;
/** Those that last long enough to be interrupted. */
const names = ['portfolio', 'sensitivity', 'campaign', 'suggestion', 'allocation'] as const;
type Name = (typeof names)[number] | (typeof plans)[number];

/** What the pages ask of the sample workspace, as the services hand it to the pool. */
async function inputsOfSample(): Promise<Map<Name, object>> {
  const inputs = new Map<Name, object>();
  const pool: Pool = {
    runModel(name, input) {
      inputs.set(name as Name, input);
      return Promise.reject(new Error('only its input is wanted'));
    },
    close: () => Promise.resolve(),
  };
  const lab = await sampleLab({ pool });
  const [{ plan }, { scenario }, { split }] = [
    (await lab.call.plans.list())[0]!,
    (await lab.call.campaigns.list())[0]!,
    (await lab.call.splits.list())[0]!,
  ];
  const runs = [
    lab.call.portfolio.simulate({ plan }),
    lab.call.portfolio.sensitivity({ plan, grid: { rows: 'returns', columns: 'volatility' } }),
    lab.call.portfolio.liquidity({ plan }),
    lab.call.portfolio.bank({ plan }),
    lab.call.campaign.simulate({ scenario: { ...scenario, paths: 1920 }, split }),
    lab.call.suggestion.suggest({ plan, level: 3 }),
    lab.call.campaign.allocate({ scenario, split, request: allocationRequest.parse({ draws: 20 }) }),
  ];
  for (const run of runs) {
    await expect(async () => {
      for await (const message of await run) void message;
    }).rejects.toThrow('only its input is wanted');
  }
  await lab.close();
  return inputs;
}

/** Processor milliseconds of the longest block of each phase; what else the machine does is not counted. */
function longestBlocks(model: BlockModel<unknown, unknown>, input: unknown): number[] {
  const buffers = allocate(model.buffers(input));
  const paths = model.paths(input);
  return model.phases.map((phase) => {
    let longest = 0;
    for (let block = 0; block < phase.blocks(input); block += 1) {
      const before = process.cpuUsage();
      phase.run(input, buffers, block, paths);
      const { user, system } = process.cpuUsage(before);
      longest = Math.max(longest, (user + system) / 1000);
    }
    return longest;
  });
}

describe('long runs of the sample workspace', () => {
  let inputs: Map<Name, object>;
  const pool = createPool(models, {
    workerFile: new URL('support/mortalWorker.ts', import.meta.url),
    threads: 2,
  });
  afterAll(() => pool.close());
  beforeAll(async () => {
    inputs = await inputsOfSample();
  });
  const run = (name: Name, input: object, options = {}): Promise<unknown> =>
    pool.runModel(name as 'portfolio', input as never, options);

  it.each(plans)('tells progress of a %s run every tenth of a second', timed, (name) => {
    const model = models[name] as BlockModel<unknown, unknown>;
    const input = inputs.get(name);
    // The first time is V8's, not the run's.
    longestBlocks(model, input);
    // A worker reports when its 20 ms are over and the block it is in is done.
    expect(Math.max(...longestBlocks(model, input))).toBeLessThan(80);
  });

  it.each(names)('%s is cancelled within 100 ms, and told that it was', timed, async (name) => {
    const cancel = new AbortController();
    const started = Promise.withResolvers<void>();
    const cancelled = run(name, inputs.get(name)!, {
      signal: cancel.signal,
      onProgress: () => started.resolve(),
    });
    cancelled.catch(() => undefined);
    await started.promise;
    const begin = performance.now();
    cancel.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'job.cancelled' });
    expect(performance.now() - begin).toBeLessThan(100);
  });

  it.each(names)(
    '%s fails by name where its worker dies in the middle, and runs the next time',
    async (name) => {
      const deadly = { ...inputs.get(name), diesAt: 1 };
      await expect(run(name, deadly)).rejects.toMatchObject({ code: 'job.workerDied' });
      await expect(run(name, inputs.get(name)!)).resolves.toBeDefined();
    },
  );
});
