import { parseArgs } from 'node:util';
import { LabError } from '../../../shared/errors/index.ts';
import { createLab } from '../../api/createLab.ts';
import type { Lab } from '../../api/createLab.ts';
import { toLabError } from '../../api/report.ts';
import { defaultDatabaseFile } from '../databaseFile.ts';
import { describeFailure } from '../describeFailure.ts';
import { defaultKeyFile } from '../keyFile.ts';
import { log } from '../log.ts';
import { openBrowser } from './openBrowser.ts';
import { serveBrowser } from '../http/serve.ts';
import type { BrowserShell, ServeOptions } from '../http/serve.ts';

/** The port that is tried first, so that the page keeps its address from day to day. */
const usualPort = 47_310;

/** Runs the browser shell until it is interrupted or left alone; answers the exit status. */
export async function runBrowserShell(
  args: readonly string[],
  assets?: ServeOptions['assets'],
): Promise<number> {
  try {
    const { databaseFile, port, idleMinutes, opens } = readArgs(args);
    const lab = createLab({
      databaseFile,
      keyFile: defaultKeyFile(),
      backups: true,
      startAfresh: true,
      onBackupFailure: (error) => log.error({ err: error }, 'backup'),
      onBug: (error) => log.error({ err: error }, 'bug'),
    });
    try {
      const done = Promise.withResolvers<string>();
      const shell = await serve(lab, port, {
        idleMinutes,
        onIdle: () => done.resolve('Stopped: nobody has used it for a while. 长时间无人使用，已停止。'),
        ...(assets ? { assets } : {}),
      });
      process.stdout.write(`Product Lab 产品实验室 — ${databaseFile}\n  ${shell.launchUrl}\n`);
      process.stdout.write(
        'The address works once, on this machine only. Ctrl+C stops. 该网址仅限本机使用一次，按 Ctrl+C 停止。\n',
      );
      if (opens) await openBrowser(shell.launchUrl);
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => done.resolve('Stopped. 已停止。'));
      const word = await done.promise;
      await shell.close();
      process.stdout.write(`${word}\n`);
    } finally {
      await lab.close();
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${describeFailure(toLabError(error))}\n`);
    return 1;
  }
}

function readArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        db: { type: 'string' },
        port: { type: 'string' },
        idle: { type: 'string', default: '60' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    return {
      databaseFile: values.db ?? defaultDatabaseFile(),
      port: values.port === undefined ? undefined : Number(values.port),
      idleMinutes: Number(values.idle),
      opens: !values['no-open'],
    };
  } catch (error) {
    throw new LabError('cli.usage', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Serves on the given port, or on the usual one and, where that is taken, on any. */
async function serve(lab: Lab, port: number | undefined, options: ServeOptions): Promise<BrowserShell> {
  if (port !== undefined) return serveBrowser(lab, { ...options, port });
  return serveBrowser(lab, { ...options, port: usualPort }).catch(() => serveBrowser(lab, options));
}
