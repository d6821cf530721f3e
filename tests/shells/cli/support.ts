import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../src/main/shells/cli/runCommandLine.ts';

export interface Said {
  readonly status: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs a command line in this process and keeps what it says. */
export async function lab(...args: string[]): Promise<Said> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    progress: () => undefined,
  };
  return { status: await runCommandLine(args, terminal), out, err };
}

/** The one JSON object of a command that must not fail. */
export async function labJson<Answer>(...args: string[]): Promise<Answer> {
  const { status, out, err } = await lab(...args, '--json');
  if (status !== 0 || out.length !== 1) throw new Error(`status ${status}: ${err.join('\n')}`);
  return JSON.parse(out[0]!) as Answer;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'lab-cli-'));
