import { expect, it, vi } from 'vitest';
import { models } from '../../src/main/engine/models.ts';
import { runInline } from '../../src/main/engine/parallel.ts';
import { portfolioModel } from '../../src/main/engine/portfolio/portfolioModel.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { SpareMemory } from '../../src/main/jobs/spareMemory.ts';
import { held, simulationInput } from '../engine/portfolio/support/inputs.ts';

const spec = { type: 'f64', length: 8, overwritten: true } as const;

it('hands an array over once, to a run of the same size that overwrites it', () => {
  const spare = new SpareMemory();
  const values = new Float64Array(8).fill(7);
  spare.give({ values: spec, few: { ...spec, length: 2 } }, { values, few: new Float64Array(2) });
  expect(spare.take({ ...spec, length: 9 })).toBeUndefined();
  expect(spare.take({ type: 'f64', length: 8 })).toBeUndefined();
  expect(spare.take(spec)).toBe(values);
  expect(spare.take(spec)).toBeUndefined();
});

it('keeps nothing for long, and nothing that must begin empty', () => {
  vi.useFakeTimers();
  const spare = new SpareMemory();
  spare.give({ sums: { type: 'f64', length: 8 } }, { sums: new Float64Array(8) });
  expect(spare.take(spec)).toBeUndefined();
  spare.give({ values: spec }, { values: new Float64Array(8) });
  vi.advanceTimersByTime(60_000);
  expect(spare.take(spec)).toBeUndefined();
  vi.useRealTimers();
});

it('leaves no trace: runs one after the other have the digits of runs by themselves', async () => {
  const fund = { kind: 'market', factor: 0, purchaseFee: [], redemptionFee: [] } as const;
  const plan = simulationInput({ months: 24, paths: 1500, holdings: [held(1, fund)] });
  const workerFile = new URL('../../src/main/jobs/worker.ts', import.meta.url);
  const pool = createPool(models, { workerFile, threads: 2 });
  try {
    for (const seed of [1, 2, 3]) {
      const input = { ...plan, seed };
      expect(await pool.runModel('portfolio', input)).toEqual(runInline(portfolioModel, input));
    }
  } finally {
    await pool.close();
  }
});
