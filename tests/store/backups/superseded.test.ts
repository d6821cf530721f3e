import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupInfo, BackupOccasion } from '../../../src/shared/backup.ts';
import { superseded } from '../../../src/main/store/backups/superseded.ts';

const now = new Date('2026-07-10T12:00:00Z');
const backup = (at: string, occasion: BackupOccasion = 'timed'): BackupInfo => ({
  name: `${occasion} ${at}`,
  occasion,
  at: `2026-${at}:00.000Z`,
  bytes: 1,
});

describe('backups that may go', () => {
  it('are those of today after the three newest, and of earlier days after the newest', () => {
    const today = ['07-10T08:00', '07-10T09:00', '07-10T10:00', '07-10T11:00'].map((at) => backup(at));
    const yesterday = ['07-09T08:00', '07-09T20:00'].map((at) => backup(at, 'import'));
    expect(superseded([...today, ...yesterday], now).map(({ name }) => name)).toEqual([
      'timed 07-10T08:00',
      'import 07-09T08:00',
    ]);
  });

  it('are those beyond ten, oldest first, but never one that was asked for or made before a new schema', () => {
    const days = Array.from({ length: 12 }, (_, i) => backup(`06-${10 + i}T08:00`));
    const lasting = [backup('01-01T08:00', 'asked'), backup('01-02T08:00', 'schema')];
    expect(superseded([...days, ...lasting], now)).toEqual([days[1], days[0]]);
  });

  it('leave what is kept alone the next time', () => {
    const moments = fc.integer({ min: 0, max: 40 * 24 * 60 }).map((minutes): BackupInfo => {
      const at = new Date(now.getTime() - minutes * 60_000).toISOString();
      return { name: at, occasion: 'timed', at, bytes: 1 };
    });
    fc.assert(
      fc.property(fc.uniqueArray(moments, { selector: ({ at }) => at, maxLength: 60 }), (backups) => {
        const gone = new Set(superseded(backups, now));
        const left = backups.filter((one) => !gone.has(one));
        expect(left.length).toBeLessThanOrEqual(10);
        expect(
          backups.length === 0 || left.includes(backups.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]!),
        ).toBe(true);
        expect(superseded(left, now)).toEqual([]);
      }),
    );
  });
});
