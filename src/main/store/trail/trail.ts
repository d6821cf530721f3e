import { createHmac } from 'node:crypto';
import { LabError } from '../../../shared/errors/index.ts';
import type { Connection } from '../connection.ts';
import type { Head, Keyring } from './keyring.ts';

/** `open`: without seals, because nothing was written yet with a key at hand. `elsewhere`: sealed with another key. */
export type TrailState = 'sealed' | 'open' | 'elsewhere';

/** The seals of the audit trail: entries edited, deleted, reordered, added or cut off behind the program's back are found. */
export interface Trail {
  /** Seals what has no seal yet; called in the transaction that writes an entry. */
  seal(): void;
  /** Notes outside the file where the trail ends; called when a transaction is on the disk. */
  settle(): void;
  /** After a backup was put back: its end is now the trail's end. */
  accept(): void;
  /** @throws LabError store.trail naming the first entry that does not fit its seal, or the first that is gone */
  verify(): TrailState;
}

interface Entry {
  readonly number: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly details: string;
}

const start = '';
const entries = 'SELECT number, at, action, subject, details FROM audit';

/** Without a key nothing is sealed, and seals that are there cannot be checked. */
const withoutKey = (connection: Connection): Trail => ({
  seal: () => undefined,
  settle: () => undefined,
  accept: () => undefined,
  verify: () => (connection.get('SELECT 1 FROM audit_seal') === undefined ? 'open' : 'elsewhere'),
});

export function trailOf(connection: Connection, keyring: Keyring | undefined): Trail {
  if (!keyring) return withoutKey(connection);
  const { file } = connection;
  const macOf = ({ number, at, action, subject, details }: Entry, previous: string): string =>
    createHmac('sha256', keyring.key)
      .update(JSON.stringify([number, at, action, subject, details, previous]))
      .digest('hex');
  const last = (): Head =>
    (connection.get('SELECT number, mac FROM audit_seal ORDER BY number DESC LIMIT 1') as
      | Head
      | undefined) ?? {
      number: 0,
      mac: start,
    };
  const first = (): boolean => {
    const entry = connection.get(`${entries} WHERE number = 1`) as Entry | undefined;
    const mac = connection.value('SELECT mac FROM audit_seal WHERE number = 1');
    return entry !== undefined && mac === macOf(entry, start);
  };
  /** Whether the file still has the entry that was its last when this machine wrote to it. */
  const keepsHead = (): boolean => {
    const head = keyring.head(file);
    if (!head) return true;
    return connection.value('SELECT mac FROM audit_seal WHERE number = ?', head.number) === head.mac;
  };
  const isOurs = (): boolean => last().number === 0 || keyring.head(file) !== undefined || first();
  const setHead = (): void => {
    const head = last();
    if (head.number > 0 && keyring.head(file)?.mac !== head.mac) keyring.setHead(file, head);
  };
  let hasNew = false;
  const seal = (): void => {
    // A trail that another key began goes on without seals: what was sealed there can be checked there.
    if (!isOurs()) return;
    hasNew = true;
    let { number, mac } = last();
    for (const entry of connection.all(`${entries} WHERE number > ? ORDER BY number`, number) as Entry[]) {
      mac = macOf(entry, mac);
      number = entry.number;
      connection.run('INSERT INTO audit_seal (number, mac) VALUES (?, ?)', number, mac);
    }
  };
  return {
    seal,
    settle() {
      if (!hasNew) return;
      hasNew = false;
      try {
        // A trail that was cut keeps the end it should have, so that the cut is not covered up by what is written next.
        if (keepsHead()) setHead();
      } catch {
        // What was written is on the disk. An end that could not be noted is noted with the next entry.
        hasNew = true;
      }
    },
    accept() {
      keyring.setHead(file, undefined);
      seal();
      if (isOurs()) setHead();
    },
    verify() {
      if (!isOurs()) return 'elsewhere';
      const rows = connection.all(`${entries} ORDER BY number`) as Entry[];
      const seals = connection.all('SELECT number, mac FROM audit_seal ORDER BY number') as Head[];
      const head = keyring.head(file);
      if (!head && seals.length === 0) return 'open';
      let previous = start;
      for (const [i, entry] of rows.entries()) {
        const seal = seals[i];
        if (entry.number !== i + 1 || seal?.number !== i + 1 || seal.mac !== macOf(entry, previous)) {
          throw new LabError('store.trail', { number: i + 1 });
        }
        previous = seal.mac;
      }
      if (seals.length > rows.length) throw new LabError('store.trail', { number: rows.length + 1 });
      if (head && seals[head.number - 1]?.mac !== head.mac) {
        throw new LabError('store.trail', { number: Math.min(head.number, seals.length + 1) });
      }
      return 'sealed';
    },
  };
}
