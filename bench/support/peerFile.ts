import { fileURLToPath } from 'node:url';

/** A peer's program. */
export const peerFile = (name: string): string => fileURLToPath(new URL(`../peers/${name}`, import.meta.url));
