export type JsonLeaf = string | number | boolean | null;

/** One place in which two documents differ; undefined-free: what one lacks is null. */
export interface JsonDifference {
  /** `channels.0.cost.price` */
  readonly path: string;
  readonly before: JsonLeaf;
  readonly after: JsonLeaf;
}

/** Every leaf in which two JSON documents differ, in the order of the first; list items are matched by their `id`, else by place. */
export function jsonDifferences(before: unknown, after: unknown, path = ''): readonly JsonDifference[] {
  if (isContainer(before) || isContainer(after)) {
    const [a, b] = [childrenOf(before), childrenOf(after)];
    const keys = [...new Set([...a.keys(), ...b.keys()])];
    return keys.flatMap((key) =>
      jsonDifferences(a.get(key), b.get(key), path === '' ? key : `${path}.${key}`),
    );
  }
  const [left, right] = [leaf(before), leaf(after)];
  return Object.is(left, right) ? [] : [{ path, before: left, after: right }];
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Minus zero is written as zero, as JSON has it. */
function leaf(value: unknown): JsonLeaf {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function childrenOf(value: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(value)) {
    return new Map(value.map((item: unknown, place) => [nameOf(item) ?? String(place), item]));
  }
  return new Map(isContainer(value) ? Object.entries(value) : []);
}

function nameOf(item: unknown): string | null {
  if (!isContainer(item) || !('id' in item)) return null;
  return typeof item.id === 'string' ? item.id : null;
}
