import type { StoreFile } from '../store/storeFile.ts';

/** The fact that says which sample was put into the file; a file that was emptied on purpose stays empty. */
export const sampleFact = 'sample';

/** True for a new file, which may be given the sample workspace. */
export function isUntouched(store: Pick<StoreFile, 'readOnly' | 'facts' | 'overview'>): boolean {
  if (store.readOnly !== undefined || store.facts.get(sampleFact) !== undefined) return false;
  const { counts } = store.overview();
  return ['product', 'series', 'plan', 'channel', 'campaign', 'split'].every((table) => !counts[table]);
}
