import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder for what the test files of one run make once and share; their workers inherit it. */
export const sharedFolderVariable = 'LAB_TEST_SHARED';

/** Before the first test of a run: an empty folder to share, which goes with the run. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lab-shared-'));
  process.env[sharedFolderVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
