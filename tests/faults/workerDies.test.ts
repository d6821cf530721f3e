import { afterAll, describe, expect, it } from 'vitest';
import { runInline } from '../../src/main/engine/parallel.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { toyModels } from '../jobs/support/toyModels.ts';
import type { ToyInput } from '../jobs/support/toyModels.ts';

const kills = process.env['LAB_FAULTS_FULL'] === '1' ? 100 : 10;
const workerFile = new URL('../jobs/support/toyWorker.ts', import.meta.url);
const pool = createPool(toyModels, { workerFile, threads: 2 });
afterAll(() => pool.close());
const input: ToyInput = { paths: 1000, blockPaths: 10, blockTime: 0 };
const whole = runInline(toyModels.toy, input);

describe('workers that die', () => {
  it(`fail ${kills} runs by name, each at another block, and the pool heals every time`, async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      const deadly = { ...input, trouble: { block: (kill * 13) % 100, kind: 'exit' } } as const;
      await expect(pool.runModel('toy', deadly)).rejects.toMatchObject({ code: 'job.workerDied' });
      expect(await pool.runModel('toy', input)).toEqual(whole);
    }
  });
});
