import { fileURLToPath } from 'node:url';

const base = new URL('../../', import.meta.url);

/** A path inside the project. */
export function root(path = ''): string {
  return fileURLToPath(new URL(path, base));
}
