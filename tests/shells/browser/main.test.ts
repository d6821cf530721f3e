import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { rawRequest } from '../support/rawRequest.ts';

/** The browser shell as a process of its own, as `npm start` runs it. */
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

const program =
  "import { runBrowserShell } from './src/main/shells/browser/main.ts'; process.exitCode = await runBrowserShell(process.argv.slice(1));";

function start(...args: string[]) {
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    program,
    '--',
    '--no-open',
    '--port',
    '0',
    ...args,
  ]);
  running.push(child);
  const said = { text: '' };
  const heard = Promise.withResolvers<string>();
  const ended = new Promise<number | null>((resolve) => void child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said.text += part.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\/launch\/[\w-]+/.exec(said.text);
      if (address) heard.resolve(address[0]);
    });
  }
  return { child, said, address: heard.promise, ended };
}

describe('the browser shell as a process', () => {
  it('serves until it is interrupted, and says who holds the file to a second one', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lab-shell-')), 'w.sqlite');
    const first = start('--db', file);
    const { port, pathname } = new URL(await first.address);
    expect((await rawRequest(Number(port), pathname)).status).toBe(303);

    const second = start('--db', file);
    expect(await second.ended).toBe(1);
    expect(second.said.text).toContain('store.inUse');
    expect(second.said.text).toContain(`process ${first.child.pid}`);
    expect(second.said.text).not.toMatch(/\.ts:\d+/);

    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.said.text).toContain('Stopped.');
  });

  it('names an option that it does not know', async () => {
    const shell = start('--nonsense');
    expect(await shell.ended).toBe(1);
    expect(shell.said.text).toContain('cli.usage');
  });
});
