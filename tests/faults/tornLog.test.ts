import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/main/store/index.ts';
import { temporaryFolder } from '../support/testStore.ts';
import { commit, contentOf } from './support/content.ts';
import { rounds } from './support/length.ts';

/** A power cut leaves a database whose last writes are torn: the log ends early, or holds bytes that were never meant. */
describe('a torn or flipped write-ahead log', () => {
  const commits = 40;
  let main: Uint8Array;
  let log: Uint8Array;
  const states: string[] = [];

  beforeAll(() => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    openStore(file).close();
    const store = openStore(file);
    states.push(JSON.stringify(contentOf(store)));
    for (let n = 0; n < commits; n += 1) {
      commit(store, n);
      states.push(JSON.stringify(contentOf(store)));
    }
    main = readFileSync(file);
    log = readFileSync(`${file}-wal`);
    store.close();
  });

  /** The number of commits that the file then holds; fails where its content is that of no moment. */
  function commitsAfter(damaged: Uint8Array): number {
    const file = join(temporaryFolder(), 'lab.sqlite');
    writeFileSync(file, main);
    writeFileSync(`${file}-wal`, damaged);
    const store = openStore(file);
    const found = states.indexOf(JSON.stringify(contentOf(store)));
    expect(found).toBeGreaterThanOrEqual(0);
    expect(store.doctor().healthy).toBe(true);
    // It goes on from there, durably.
    commit(store, 100);
    const after = JSON.stringify(contentOf(store));
    store.close();
    const again = openStore(file, { readOnly: true });
    expect(JSON.stringify(contentOf(again))).toBe(after);
    again.close();
    return found;
  }

  it('undamaged holds every commit', () => {
    expect(new Set(states).size).toBe(commits + 1);
    expect(commitsAfter(log)).toBe(commits);
  });

  it('cut anywhere holds a prefix of the commits', () => {
    const seen = new Set<number>();
    const length = fc.integer({ min: 0, max: log.length - 1 });
    fc.assert(
      fc.property(length, (end) => {
        seen.add(commitsAfter(log.subarray(0, end)));
      }),
      { numRuns: rounds(15, 500), seed: 1 },
    );
    expect(seen.size).toBeGreaterThan(3);
  });

  it('with a flipped bit anywhere holds a prefix of the commits', () => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: log.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const damaged = new Uint8Array(log);
        damaged[at]! ^= 1 << bit;
        seen.add(commitsAfter(damaged));
      }),
      { numRuns: rounds(15, 500), seed: 2 },
    );
    expect(seen.size).toBeGreaterThan(3);
  });

  it('that is lost leaves the state before it', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    writeFileSync(file, main);
    const store = openStore(file);
    expect(JSON.stringify(contentOf(store))).toBe(states[0]);
    store.close();
  });
});
