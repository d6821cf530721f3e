import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLab } from '../../src/main/api/createLab.ts';
import type { Lab, LabOptions } from '../../src/main/api/createLab.ts';

/** A lab on a file of its own in a temporary folder; closing it removes the folder. The clock stands still. */
export function testLab(options: Partial<LabOptions> = {}): Lab {
  const folder = mkdtempSync(join(tmpdir(), 'lab-test-'));
  const lab = createLab({
    databaseFile: join(folder, 'workspace.sqlite'),
    clock: () => new Date('2026-07-01T08:00:00Z'),
    warm: false,
    threads: 2,
    ...options,
  });
  return {
    ...lab,
    async close() {
      await lab.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
