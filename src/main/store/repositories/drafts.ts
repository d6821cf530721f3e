import { draft, type Draft } from '../../../shared/draft.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { seal, unseal } from '../sealed.ts';
import { validate } from '../validate.ts';

/** What is being typed, field by field. */
export interface DraftRepository {
  /** Oldest first. @throws LabError store.damagedRecord */
  list(): Draft[];
  /** Creates, or replaces by id; the oldest make room where there are too many. */
  keep(typed: Draft): void;
  /** Those that are not there are none to remove. */
  remove(ids: readonly string[]): void;
}

/** Far more fields than anybody types into at once. */
export const mostDrafts = 100;

function read(sealed: unknown): Draft {
  const { content } = unseal('draft', 'id', sealed) as { content: string };
  return validate('draft', draft, JSON.parse(content));
}

export function draftRepository(connection: Connection, clock: Clock): DraftRepository {
  return {
    list: () => connection.all('SELECT * FROM draft ORDER BY kept_at, id').map(read),
    keep(typed) {
      const checked = validate('draft', draft, typed);
      connection.transaction(() => {
        seal(connection, 'draft', 'id', {
          id: checked.id,
          kept_at: clock().toISOString(),
          content: JSON.stringify(checked),
        });
        connection.run(
          'DELETE FROM draft WHERE id NOT IN (SELECT id FROM draft ORDER BY kept_at DESC, id LIMIT ?)',
          mostDrafts,
        );
      });
    },
    remove(ids) {
      connection.transaction(() => {
        for (const id of ids) connection.run('DELETE FROM draft WHERE id = ?', id);
      });
    },
  };
}
