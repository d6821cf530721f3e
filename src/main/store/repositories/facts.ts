import type { Connection } from '../connection.ts';
import { seal, unseal } from '../sealed.ts';

/** A few named facts about the file itself, for example which version of the sample workspace was put into it. */
export interface FactRepository {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

export function factRepository(connection: Connection): FactRepository {
  return {
    get(name) {
      const row = connection.get('SELECT * FROM fact WHERE name = ?', name);
      return row === undefined ? undefined : (unseal('fact', 'name', row) as { value: string }).value;
    },
    set: (name, value) => seal(connection, 'fact', 'name', { name, value }),
  };
}
