import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { seal, unseal } from '../sealed.ts';
import type { Trail } from '../trail/trail.ts';

/** One act worth remembering: an import, an export, a deletion, an approval. */
export interface AuditEntry {
  readonly number: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly details: unknown;
}

/** Append-only: there is no way to change or remove an entry, here or in SQL. */
export interface AuditRepository {
  /** Newest first. */
  list(limit?: number): AuditEntry[];
  /** Called inside the transaction of the act itself, so that neither exists without the other. */
  add(action: string, subject: string, details?: unknown): AuditEntry;
  readonly trail: Trail;
}

interface Row {
  number: number;
  at: string;
  action: string;
  subject: string;
  details: string;
}

function read(sealed: unknown): AuditEntry {
  const { number, at, action, subject, details } = unseal('audit', 'number', sealed) as Row;
  return { number, at, action, subject, details: JSON.parse(details) as unknown };
}

export function auditRepository(connection: Connection, clock: Clock, trail: Trail): AuditRepository {
  return {
    trail,
    list: (limit = 1000) =>
      connection.all('SELECT * FROM audit ORDER BY number DESC LIMIT ?', limit).map(read),
    add: (action, subject, details = null) =>
      connection.transaction(() => {
        const number = connection.value('SELECT coalesce(max(number), 0) + 1 FROM audit') as number;
        const at = clock().toISOString();
        seal(connection, 'audit', 'number', {
          number,
          at,
          action,
          subject,
          details: JSON.stringify(details),
        });
        trail.seal();
        return { number, at, action, subject, details };
      }),
  };
}
