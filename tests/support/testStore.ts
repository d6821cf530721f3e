import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Store, type StoreOptions, openStore } from '../../src/main/store/index.ts';

/** A clock that tests turn by hand. */
export class TestClock {
  private milliseconds = Date.parse('2026-07-01T08:00:00Z');

  readonly read = (): Date => new Date(this.milliseconds);

  /** One second later. */
  tick(): void {
    this.milliseconds += 1000;
  }
}

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lab-store-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open file in a folder of its own, closed after the test. */
export function testStore(options: StoreOptions & { file?: string } = {}): Store & { clock: TestClock } {
  const clock = new TestClock();
  const { file = join(temporaryFolder(), 'lab.sqlite'), ...rest } = options;
  const store = openStore(file, { clock: clock.read, ...rest });
  cleanups.push(() => store.close());
  return { ...store, clock };
}
