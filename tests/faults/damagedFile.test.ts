import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LabError } from '../../src/shared/errors/index.ts';
import { openStore } from '../../src/main/store/index.ts';
import { temporaryFolder } from '../support/testStore.ts';
import { contentOf, makeFile } from './support/content.ts';
import { rounds } from './support/length.ts';

type Outcome = 'set aside' | 'refused' | 'named on reading' | 'unharmed';

function attempt<Result>(act: () => Result): Result | LabError {
  try {
    return act();
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
}

/** Counts what became of the damaged files. */
class Outcomes {
  private readonly counts = new Map<Outcome, number>();

  add(outcome: Outcome): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
  }

  kinds(): Outcome[] {
    return [...this.counts.keys()];
  }

  print(name: string): void {
    process.stdout.write(`${name}: ${[...this.counts].map(([kind, n]) => `${n} ${kind}`).join(', ')}\n`);
  }
}

describe('a file with damaged bytes', () => {
  let good: Uint8Array;
  let content: string;

  beforeAll(() => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    content = JSON.stringify(makeFile(file, 40));
    good = readFileSync(file);
  });

  /** What becomes of it; fails where changed content is given out as if it were what was stored. */
  function outcomeOf(bytes: Uint8Array): Outcome {
    const file = join(temporaryFolder(), 'lab.sqlite');
    writeFileSync(file, bytes);
    const store = attempt(() => openStore(file));
    if (store instanceof LabError) {
      const isAside = readdirSync(dirname(file)).some((name) => name.includes('.damaged-'));
      assert.equal(isAside, store.code === 'store.corrupt');
      assert.equal(existsSync(file), !isAside);
      return isAside ? 'set aside' : 'refused';
    }
    const found = attempt(() => JSON.stringify(contentOf(store)));
    const isHealthy = attempt(() => store.doctor().healthy);
    attempt(() => store.close());
    if (found instanceof LabError) {
      assert.match(found.code, /^store\.(damaged|damagedRecord|invalid|notFound)$/);
      assert.notEqual(isHealthy, true);
      return 'named on reading';
    }
    assert.ok(found === content, 'changed content was given out');
    return 'unharmed';
  }

  it('is never silently accepted: one flipped bit', () => {
    const seen = new Outcomes();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const bytes = new Uint8Array(good);
        bytes[at]! ^= 1 << bit;
        seen.add(outcomeOf(bytes));
      }),
      { numRuns: rounds(60, 300), seed: 3 },
    );
    expect(seen.kinds()).toContain('named on reading');
    seen.print('one flipped bit');
  });

  it('is never silently accepted: 512 bytes of zeros or of noise', () => {
    const seen = new Outcomes();
    const sector = fc.integer({ min: 0, max: Math.floor(good.length / 512) - 1 });
    fc.assert(
      fc.property(sector, fc.option(fc.uint8Array({ minLength: 512, maxLength: 512 })), (at, noise) => {
        const bytes = new Uint8Array(good);
        bytes.set(noise ?? new Uint8Array(512), at * 512);
        seen.add(outcomeOf(bytes));
      }),
      { numRuns: rounds(20, 100), seed: 4 },
    );
    expect(seen.kinds()).toContain('set aside');
    seen.print('512 bytes');
  });

  it('is never silently accepted: cut short', () => {
    const seen = new Outcomes();
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: good.length - 1 })),
        (end) => {
          seen.add(outcomeOf(good.subarray(0, end)));
        },
      ),
      { numRuns: rounds(20, 100), seed: 5 },
    );
    expect(seen.kinds()).not.toContain('unharmed');
    seen.print('cut short');
  });
});
