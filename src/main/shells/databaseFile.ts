import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the workspace lies unless `--db` or the variable LAB_DB says otherwise: the same file for every shell. */
export function defaultDatabaseFile(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  if (env['LAB_DB']) return env['LAB_DB'];
  const folder = join(dataFolder(env, platform), 'product-lab');
  mkdirSync(folder, { recursive: true });
  return join(folder, 'workspace.sqlite');
}

function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share');
}
