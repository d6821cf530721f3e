/** Paths that one block simulates. Digits do not depend on it; it only has to be the same for all workers. */
export const pathsInBlock = 512;

/** The same of the closer looks, which play many short plans: as many as the kernel plays at once, or lanes go to waste. */
export const pathsInShortBlock = 128;
