import { spawn } from 'node:child_process';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

function launch(command: string, args: readonly string[], input: string): Promise<Ended | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', () => resolve(undefined));
    child.once('close', (status) => resolve({ status, out, errors }));
    // A program that reads nothing may end before its input is written; its status says whether that was wrong.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Standard output of a program that may be absent or fail: undefined then. */
export async function output(command: string, args: readonly string[]): Promise<string | undefined> {
  const ended = await launch(command, args, '');
  return ended?.status === 0 ? ended.out : undefined;
}

/** Standard output of a program that must succeed. */
export async function require(command: string, args: readonly string[], input = ''): Promise<string> {
  const ended = await launch(command, args, input);
  if (ended?.status === 0) return ended.out;
  throw new Error(`${command} ${args.join(' ')} failed: ${ended?.errors ?? 'not found'}`);
}
