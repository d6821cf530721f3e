import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The last sealed entry of a file, as it was when this machine last wrote to it. */
export interface Head {
  readonly number: number;
  readonly mac: string;
}

interface Content {
  /** 32 bytes in hex. */
  readonly key: string;
  /** By the file's path: a copy of a file goes its own way. */
  readonly heads: Readonly<Record<string, Head>>;
}

/** The key of the audit trails of this user on this machine, and where each trail ends; kept outside the files. */
export interface Keyring {
  readonly key: Uint8Array;
  head(file: string): Head | undefined;
  /** Undefined forgets it. */
  setHead(file: string, head: Head | undefined): void;
}

/**
 * Reads the keyring's file, or makes it with a fresh key; only its user may read it. Undefined where it can be neither
 * read nor made: trails are then not sealed, and say so.
 */
export function openKeyring(path: string): Keyring | undefined {
  try {
    const known = read(path);
    const content = known ?? { key: randomBytes(32).toString('hex'), heads: {} };
    if (!known) write(path, content);
    return keyringOf(path, Buffer.from(content.key, 'hex'));
  } catch {
    return undefined;
  }
}

function keyringOf(path: string, key: Buffer): Keyring {
  return {
    key,
    head: (file) => read(path)?.heads[file],
    setHead(file, head) {
      // Read anew: another program of this user may have written about another file.
      const { [file]: _before, ...others } = read(path)?.heads ?? {};
      write(path, { key: key.toString('hex'), heads: head ? { ...others, [file]: head } : others });
    },
  };
}

function read(path: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or not at all. */
function write(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(content), { mode: 0o600 });
  renameSync(part, path);
}
