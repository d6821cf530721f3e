import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps the compiled form of whatever is loaded from now on, so that the next start need not compile it again. Called
 * before the program itself is imported. Where the folder cannot be written, the program starts as without it.
 * @param folder one that only this user can write: what lies in it is run
 */
export function keepCompiled(folder: string = compiledFolder()): void {
  enableCompileCache(folder);
}

/** Beside the caches of the user's other programs; it may be deleted at any time. */
export function compiledFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  return join(cacheFolder(env, platform), 'product-lab', 'compiled');
}

function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}
