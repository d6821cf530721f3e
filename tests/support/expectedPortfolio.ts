import { readSharedJson } from './sharedData.ts';

const file = readSharedJson('portfolio/expected.json') as Readonly<Record<string, unknown>>;

/** A block of data/portfolio/expected.json by its path; undefined where the folder is absent. */
function find(path: readonly string[]): unknown {
  let at: unknown = file;
  for (const name of path) at = (at as Readonly<Record<string, unknown>> | undefined)?.[name];
  return at;
}

/** One published figure; NaN where the folder is absent. Throws where the file has no such figure. */
export function publishedFigure(...path: readonly string[]): number {
  const value = find(path);
  if (typeof value === 'number') return value;
  if (Object.keys(file).length === 0) return Number.NaN;
  throw new Error(`expected.json has no figure ${path.join(' › ')}`);
}

export function publishedList(...path: readonly string[]): readonly number[] {
  return (find(path) ?? []) as readonly number[];
}

export function publishedMatrix(...path: readonly string[]): readonly (readonly number[])[] {
  return (find(path) ?? []) as readonly (readonly number[])[];
}

/** An entry with whatever it holds: figures, dates, lots. */
export function publishedEntry(...path: readonly string[]): Readonly<Record<string, unknown>> {
  const entry = find(path);
  return typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>) : {};
}

/** A table of figures by name; empty where the folder is absent. */
export function publishedTable(...path: readonly string[]): Readonly<Record<string, number>> {
  return (find(path) ?? {}) as Readonly<Record<string, number>>;
}
