import { parseArgs } from 'node:util';
import { createLab } from '../../api/createLab.ts';
import { defaultDatabaseFile } from '../databaseFile.ts';
import { openBrowser } from './openBrowser.ts';
import { serveBrowser } from './serve.ts';
import type { ServeOptions } from './serve.ts';

/** The port that is tried first, so that the page keeps its address from day to day. */
const usualPort = 47_310;

/** Runs the browser shell until it is interrupted, or left alone for an hour. */
export async function runBrowserShell(
  args: readonly string[],
  assets?: ServeOptions['assets'],
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      db: { type: 'string' },
      port: { type: 'string' },
      idle: { type: 'string', default: '60' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const databaseFile = values.db ?? defaultDatabaseFile();
  const lab = createLab({ databaseFile });
  const done = Promise.withResolvers<string>();
  const options: ServeOptions = {
    idleMinutes: Number(values.idle),
    onIdle: () => done.resolve('Stopped: nobody has used it for a while. 长时间无人使用，已停止。'),
    ...(assets ? { assets } : {}),
  };
  const shell =
    values.port === undefined
      ? await serveBrowser(lab, { ...options, port: usualPort }).catch(() => serveBrowser(lab, options))
      : await serveBrowser(lab, { ...options, port: Number(values.port) });
  process.stdout.write(`Product Lab 产品实验室 — ${databaseFile}\n  ${shell.launchUrl}\n`);
  process.stdout.write(
    'The address works once, on this machine only. Ctrl+C stops. 该网址仅限本机使用一次，按 Ctrl+C 停止。\n',
  );
  if (!values['no-open']) await openBrowser(shell.launchUrl);
  process.once('SIGINT', () => done.resolve('Stopped. 已停止。'));
  process.once('SIGTERM', () => done.resolve('Stopped. 已停止。'));
  const word = await done.promise;
  await shell.close();
  await lab.close();
  process.stdout.write(`${word}\n`);
}
