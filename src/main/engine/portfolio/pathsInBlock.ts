/** Paths that one block simulates. Digits do not depend on it; it only has to be the same for all workers. */
export const pathsInBlock = 512;
