import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A real process that runs a script of this folder and talks in lines. */
export class Child {
  /** Every line it has said so far. */
  readonly lines: string[] = [];
  readonly ended: Promise<void>;
  private readonly process: ChildProcess;
  private waiting: (() => void)[] = [];
  private errors = '';
  private hasEnded = false;

  constructor(script: string, args: readonly string[]) {
    this.process = spawn(process.execPath, [resolve(import.meta.dirname, script), ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.process.stderr!.on('data', (data: Buffer) => {
      this.errors += data.toString();
    });
    const reader = createInterface({ input: this.process.stdout! });
    reader.on('line', (line) => {
      this.lines.push(line);
      this.wake();
    });
    // `close` comes when its last words have been read.
    this.ended = new Promise((resolveEnd) => {
      this.process.on('close', () => {
        this.hasEnded = true;
        this.wake();
        resolveEnd();
      });
    });
  }

  get pid(): number {
    return this.process.pid!;
  }

  /** The first line that begins with `start`. @throws Error where it ends without having said so */
  async said(start: string): Promise<string> {
    for (;;) {
      const found = this.lines.find((line) => line.startsWith(start));
      if (found !== undefined) return found;
      if (this.hasEnded) throw new Error(`ended without saying “${start}”: ${this.errors}`);
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
  }

  /** kill -9, and its end. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  /** One line for it to read. */
  tell(line: string): void {
    this.process.stdin!.write(`${line}\n`);
  }

  /** Ends its input: it goes on where it waits for that. */
  release(): void {
    this.process.stdin!.end();
  }

  private wake(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}
