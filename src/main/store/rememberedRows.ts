type Row = Readonly<Record<string, unknown>>;

/**
 * Remembers what was made of a row, by its id, for as long as the row is the same in every column: reading a product
 * means a checksum, JSON and a schema, and a preview reads the whole shelf. What is remembered is frozen, because
 * whoever reads the row next is given the same object.
 */
export function rememberedRows<Made extends object>(make: (row: Row) => Made): (row: Row) => Made {
  const known = new Map<unknown, { readonly row: Row; readonly made: Made }>();
  return (row) => {
    const before = known.get(row['id']);
    if (before && isSame(before.row, row)) return before.made;
    const made = deepFreeze(make(row));
    known.set(row['id'], { row, made });
    return made;
  };
}

function isSame(one: Row, other: Row): boolean {
  const columns = Object.keys(one);
  return columns.length === Object.keys(other).length && columns.every((name) => one[name] === other[name]);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
