import { lastSetAside } from '../../store/backups/rescue.ts';
import type { StoreFile } from '../../store/storeFile.ts';

/** The fact of a file that says for which damaged one it was decided what takes its place. */
const decided = 'rescueDecided';

type Rescued = Pick<StoreFile, 'file' | 'facts' | 'readOnly'>;

/** Whether a damaged file was set aside from this place and nobody has decided yet what takes its place. */
export function isRescueOpen({ file, facts, readOnly }: Rescued): boolean {
  if (readOnly !== undefined) return false;
  const damaged = lastSetAside(file);
  return damaged !== undefined && facts.get(decided) !== damaged.name;
}

export function closeRescue({ file, facts }: Pick<Rescued, 'file' | 'facts'>): void {
  const damaged = lastSetAside(file);
  if (damaged) facts.set(decided, damaged.name);
}
