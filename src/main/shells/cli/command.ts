import type { ParseArgsConfig } from 'node:util';

/** Where a command writes: results to `out`, errors to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** How far a run is, 0 to 1; 1 clears the mark. */
  readonly progress: (fraction: number) => void;
}

export interface Options {
  readonly [name: string]: string | boolean | (string | boolean)[] | undefined;
}

/** One command of the command line: adding one is adding a file and a line in commands/index.ts. */
export interface Command {
  /** The words that call it, for example `simulate plan`. */
  readonly name: string;
  /** What follows the words, for the help. */
  readonly usage: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many files or names it takes. */
  readonly positionals: number;
  /** Answers what `--json` prints; the tables go to the terminal. */
  run(positionals: readonly string[], options: Options, terminal: Terminal): Promise<CommandAnswer>;
}

export interface CommandAnswer {
  /** Printed as one JSON object with `--json`. */
  readonly json: object;
  /** Printed without it. */
  readonly text: string;
  /** True where the answer is that something is wrong: the exit status is then 1. */
  readonly isBad?: boolean;
}

export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
