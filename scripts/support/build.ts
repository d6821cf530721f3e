import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { runTool } from './run.ts';

const sources = ['src', 'scripts/support', 'electron.vite.config.ts', 'package-lock.json'];

/** Builds the page and the desktop's main process where they are absent or older than their sources. */
export async function buildIfOlder(): Promise<void> {
  const built = root('out/renderer/index.html');
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map((path) => newest(root(path)))))
    return;
  process.stdout.write('Building the page (a few seconds) … 正在构建页面……\n');
  const status = await runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'error']);
  if (status !== 0) throw new Error(`the build failed with status ${status}`);
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}
