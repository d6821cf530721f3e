import type { BackupInfo } from '../../../shared/backup.ts';

const keptOfToday = 3;
const kept = 10;

const dayOf = (at: string): string => at.slice(0, 10);

/**
 * The backups that may go: of today the three newest stay, of each earlier day the newest, ten in all. Those that somebody
 * asked for and those made before a new schema stay until somebody deletes them. Days are days in UTC.
 */
export function superseded(backups: readonly BackupInfo[], now: Date): readonly BackupInfo[] {
  const today = dayOf(now.toISOString());
  const rotating = backups
    .filter(({ occasion }) => occasion !== 'asked' && occasion !== 'schema')
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const seen = new Map<string, number>();
  let staying = 0;
  return rotating.filter(({ at }) => {
    const day = dayOf(at);
    const before = seen.get(day) ?? 0;
    seen.set(day, before + 1);
    const stays = staying < kept && before < (day === today ? keptOfToday : 1);
    if (stays) staying += 1;
    return !stays;
  });
}
