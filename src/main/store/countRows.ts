import type { Connection } from './connection.ts';

/** Rows of every table of the file, by its name. */
export function countRows(connection: Connection): Record<string, number> {
  const tables = connection.all(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  ) as { name: string }[];
  return Object.fromEntries(
    tables.map(({ name }) => [name, connection.value(`SELECT count(*) FROM "${name}"`) as number]),
  );
}
