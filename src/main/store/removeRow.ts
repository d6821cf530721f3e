import { LabError } from '../../shared/errors/index.ts';
import type { Connection } from './connection.ts';

/** Deletes one record and what belongs to it. `table` is never user input. @throws LabError store.notFound */
export function removeRow(connection: Connection, table: string, id: string): void {
  const removed = connection.run(`DELETE FROM ${table} WHERE id = ?`, id);
  if (removed === 0) throw new LabError('store.notFound', { kind: table, id });
}
