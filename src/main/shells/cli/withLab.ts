import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLab } from '../../api/createLab.ts';
import { defaultKeyFile } from '../keyFile.ts';
import type { Lab, LabOptions } from '../../api/createLab.ts';

/** Runs an act on a lab and closes it, whatever happens. */
export async function withLab<Result>(
  options: LabOptions,
  act: (lab: Lab) => Promise<Result>,
): Promise<Result> {
  const lab = createLab({ warm: false, ...options });
  try {
    return await act(lab);
  } finally {
    await lab.close();
  }
}

/**
 * For commands that only read: the given file, opened read-only, so that the program may have it open meanwhile;
 * without one, a temporary file with the sample workspace.
 */
export async function withReader<Result>(
  file: string | undefined,
  act: (lab: Lab) => Promise<Result>,
): Promise<Result> {
  if (file !== undefined) {
    const options = { databaseFile: file, readOnly: true, sample: false, keyFile: defaultKeyFile() };
    return withLab(options, act);
  }
  const folder = mkdtempSync(join(tmpdir(), 'product-lab-'));
  try {
    return await withLab({ databaseFile: join(folder, 'sample.sqlite') }, act);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
