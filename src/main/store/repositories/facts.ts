import type { Connection } from '../connection.ts';
import { seal, unseal } from '../sealed.ts';

/** A few named facts about the file itself, for example which version of the sample workspace was put into it. */
export interface FactRepository {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

interface Row {
  name: string;
  value: string;
}

export function factRepository(connection: Connection): FactRepository {
  return {
    get(name) {
      // All of them, not one by key: a damaged key must not pass for a fact that was never set.
      const rows = connection.all('SELECT * FROM fact').map((row) => unseal('fact', 'name', row) as Row);
      return rows.find((row) => row.name === name)?.value;
    },
    set: (name, value) => seal(connection, 'fact', 'name', { name, value }),
  };
}
