import type { ZodType, z } from 'zod';
import { LabError } from '../../shared/errors/index.ts';
import { id as idSchema, label } from '../../shared/schema.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { newId } from './newId.ts';
import { rememberedRows } from './rememberedRows.ts';
import { removeRow } from './removeRow.ts';
import { seal, unseal } from './sealed.ts';
import { validate } from './validate.ts';

/** One stored document with what the table knows about it. Times are ISO 8601 in UTC. */
export interface StoredDocument<Content> {
  readonly id: string;
  readonly name: string;
  readonly synthetic: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly content: Content;
}

export interface DocumentDraft<Content> {
  /** A new one is made where it is left out. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly synthetic: boolean;
  readonly content: Content;
}

export interface DocumentTable<Input, Output> {
  /** In the order in which they were first saved. */
  list(): StoredDocument<Output>[];
  find(id: string): StoredDocument<Output> | undefined;
  /** @throws LabError store.notFound */
  get(id: string): StoredDocument<Output>;
  /** Creates or replaces. @throws LabError store.invalid */
  save(draft: DocumentDraft<Input>): StoredDocument<Output>;
  /** @throws LabError store.notFound */
  remove(id: string): void;
}

interface Row {
  id: string;
  position: number;
  name: string;
  synthetic: number;
  created_at: string;
  updated_at: string;
  content: string;
}

/** A table of JSON documents that pass their schema on the way in and on the way out. `table` is never user input. */
export function documentTable<Schema extends ZodType>(
  connection: Connection,
  clock: Clock,
  { table, schema }: { table: string; schema: Schema },
): DocumentTable<z.input<Schema>, z.output<Schema>> {
  const remembered = rememberedRows((sealed): StoredDocument<z.output<Schema>> => {
    const row = unseal(table, 'id', sealed) as Row;
    return {
      id: row.id,
      name: row.name,
      synthetic: row.synthetic === 1,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      content: validate(table, schema, JSON.parse(row.content)),
    };
  });
  const read = (sealed: unknown) => remembered(sealed as Readonly<Record<string, unknown>>);
  const rowOf = (id: string): unknown => connection.get(`SELECT * FROM ${table} WHERE id = ?`, id);
  const find = (id: string): StoredDocument<z.output<Schema>> | undefined => {
    const row = rowOf(id);
    return row === undefined ? undefined : read(row);
  };

  return {
    list: () => connection.all(`SELECT * FROM ${table} ORDER BY position`).map(read),
    find,
    get(id) {
      const found = find(id);
      if (!found) throw new LabError('store.notFound', { kind: table, id });
      return found;
    },
    save({ id: givenId, name: givenName, synthetic, content }) {
      const id = givenId === undefined ? newId() : validate(table, idSchema, givenId);
      const name = validate(table, label, givenName);
      const text = JSON.stringify(validate(table, schema, content));
      return connection.transaction(() => {
        const sealed = rowOf(id);
        const before = sealed === undefined ? undefined : (unseal(table, 'id', sealed) as Row);
        const now = clock().toISOString();
        const row: Row = {
          id,
          position: before?.position ?? nextPosition(connection, table),
          name,
          synthetic: synthetic ? 1 : 0,
          created_at: before?.created_at ?? now,
          updated_at: before?.updated_at ?? now,
          content: text,
        };
        const isChanged =
          before?.content !== text || before.name !== name || before.synthetic !== row.synthetic;
        if (isChanged) seal(connection, table, 'id', { ...row, updated_at: now });
        return read(rowOf(id));
      });
    },
    remove: (id) => removeRow(connection, table, id),
  };
}

/** One after the last of a table's `position` column. `table` is never user input. */
export function nextPosition(connection: Connection, table: string): number {
  return connection.value(`SELECT coalesce(max(position), 0) + 1 AS next FROM ${table}`) as number;
}
