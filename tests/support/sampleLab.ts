import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lab, LabOptions } from '../../src/main/api/createLab.ts';
import { models } from '../../src/main/engine/models.ts';
import { createPool } from '../../src/main/jobs/pool.ts';
import { sharedFolderVariable } from './sharedFolder.ts';
import { testLab } from './testLab.ts';

const workerFile = new URL('../../src/main/jobs/worker.ts', import.meta.url);
let pool: LabOptions['pool'];
let sampleFile: Promise<string> | undefined;

/**
 * {@link testLab} on a copy of the sample workspace, with workers that the labs of one test file share: making both
 * anew takes a second or two each time. A lab with wishes of its own for the workers gets its own.
 */
export async function sampleLab(options: Partial<LabOptions> = {}): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-test-'));
  const databaseFile = join(folder, 'workspace.sqlite');
  if (options.sample !== false && !options.clock)
    copyFileSync(await (sampleFile ??= makeSample()), databaseFile);
  const ownWorkers = options.threads !== undefined || options.memoryLimit !== undefined || options.workerFile;
  if (!ownWorkers) pool ??= createPool(models, { workerFile, threads: 2 });
  const lab = testLab({ databaseFile, ...(pool && !ownWorkers ? { pool } : {}), ...options });
  return {
    ...lab,
    async close() {
      await lab.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The file of a fresh sample workspace: the one that all test files of a run share, made by whoever needs it first
 * (`sharedFolder.ts`), or one of this process where there is none.
 */
async function makeSample(): Promise<string> {
  const shared = process.env[sharedFolderVariable];
  const folder = shared ?? mkdtempSync(join(tmpdir(), 'lab-sample-'));
  if (!shared) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const databaseFile = join(folder, 'sample.sqlite');
  if (existsSync(databaseFile)) return databaseFile;
  const making = mkdtempSync(join(folder, 'making-'));
  const made = join(making, 'sample.sqlite');
  await testLab({ databaseFile: made }).close();
  renameSync(made, databaseFile);
  rmSync(making, { recursive: true, force: true });
  return databaseFile;
}
