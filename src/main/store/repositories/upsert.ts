/** What writing a history did, by date. */
export interface UpsertResult {
  readonly id: string;
  readonly name: string;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the file afterwards. */
  readonly total: number;
  /** Number of changes that this history has seen; an import keeps it to know whether its content still stands. */
  readonly revision: number;
}

/** Rows by date, sorted into new, changed and unchanged ones. */
export interface Merge<Row> {
  readonly inserted: readonly Row[];
  readonly changed: readonly Row[];
  readonly unchanged: number;
  /** All rows afterwards, in date order. */
  readonly all: readonly Row[];
}

/**
 * Lays new rows over old ones by date.
 * @param combine the row to keep where both have one; the old row itself where nothing changes
 */
export function mergeByDate<Row extends { readonly date: string }>(
  before: readonly Row[],
  incoming: readonly Row[],
  combine: (old: Row, next: Row) => Row,
): Merge<Row> {
  const rows = new Map(before.map((row) => [row.date, row]));
  const inserted: Row[] = [];
  const changed: Row[] = [];
  for (const next of incoming) {
    const old = rows.get(next.date);
    const kept = old === undefined ? next : combine(old, next);
    if (kept === old) continue;
    rows.set(next.date, kept);
    (old === undefined ? inserted : changed).push(kept);
  }
  const all = [...rows.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { inserted, changed, unchanged: incoming.length - inserted.length - changed.length, all };
}
