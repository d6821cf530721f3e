import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the key of the audit trails lies: with the user's settings, not with the file that it seals. */
export function defaultKeyFile(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  return env['LAB_KEY'] ?? join(settingsFolder(env, platform), 'product-lab', 'trail-key.json');
}

function settingsFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Preferences');
  return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
