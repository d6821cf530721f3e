/** Paths that one block simulates. Digits do not depend on it; it only has to be the same for all workers. */
export const pathsInBlock = 512;

/** The same of a run that only counts its values: a month's cells, 32 KB, are then fetched a quarter as often. */
export const pathsInCountedBlock = 4 * pathsInBlock;

export const pathsInBlockOf = ({ counted }: { readonly counted?: boolean }): number =>
  counted ? pathsInCountedBlock : pathsInBlock;

/** The same of the closer looks, which play many short plans: as many as the kernel plays at once, or lanes go to waste. */
export const pathsInShortBlock = 128;
