import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LabError } from '../../src/shared/errors/index.ts';
import { openStore } from '../../src/main/store/index.ts';
import { realSeries } from '../store/support/fixtures.ts';
import { contentOf, makeFile } from './support/content.ts';
import { rounds, spread } from './support/length.ts';
import { formatPlainDate, fromDayNumber } from '../../src/shared/date.ts';

/** A disk of its own, 4 MB small; undefined where this user may not make one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lab-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status === 0;
  if (!mounted) rmSync(folder, { recursive: true });
  return mounted ? folder : undefined;
}

const disk = process.platform === 'linux' ? smallDisk() : undefined;
if (disk === undefined)
  process.stderr.write('Skipped: tests of a full disk, because no small disk can be mounted here.\n');

afterAll(() => {
  if (disk === undefined) return;
  spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

/** 8,000 points: some 800 KB of log. */
const history = {
  dates: Array.from({ length: 8000 }, (_, i) => formatPlainDate(fromDayNumber(i))),
  values: Array.from({ length: 8000 }, (_, i) => 1 + i / 7),
};

function outcomeOf(act: () => unknown): string {
  try {
    act();
    return 'fitted';
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
}

describe.skipIf(disk === undefined)('a full disk', () => {
  it(
    'undoes the work as a whole, says so, and the program goes on',
    { timeout: rounds(60_000, 900_000) },
    () => {
      const outcomes: string[] = [];
      for (const bytes of spread(rounds(6, 50), 1_500_000)) {
        const [file, filler] = [join(disk!, 'lab.sqlite'), join(disk!, 'filler')];
        makeFile(file, 7);
        const store = openStore(file);
        store.settings.save({ ...store.settings.get(), largeType: true });
        const before = JSON.stringify(contentOf(store));
        const { bavail, bsize } = statfsSync(disk!);
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - Math.round(bytes))));

        const write = (): unknown =>
          store.transaction(() => store.series.upsertPoints({ ...realSeries, name: '长历史' }, history));
        const outcome = outcomeOf(write);
        outcomes.push(outcome);
        const untouched = JSON.stringify(contentOf(store)) === before;
        expect(untouched).toBe(outcome !== 'fitted');
        rmSync(filler);
        // With room again, the same program does the same work.
        expect(write()).toMatchObject(outcome === 'fitted' ? { unchanged: 8000 } : { inserted: 8000 });
        expect(store.doctor().healthy).toBe(true);
        store.close();
        const again = openStore(file, { readOnly: true });
        expect(again.series.points(again.series.findByName('长历史')!.id)).toEqual(history);
        again.close();
        for (const name of [filler, file, `${file}-wal`, `${file}-shm`, `${file}.lock`])
          rmSync(name, { force: true });
      }
      expect(new Set(outcomes)).toEqual(new Set(['store.full', 'fitted']));
    },
  );
});
