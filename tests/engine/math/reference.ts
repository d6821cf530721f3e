import { readFileSync } from 'node:fs';

type Row = readonly [argument: number, high: number, low: number];

const tables = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly Row[]
>;

/** Distance of neighbouring doubles at the size of x. */
function unitInTheLastPlace(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -1022) return 2 ** -1074;
  let power = 2 ** Math.floor(Math.log2(size));
  if (power > size) power /= 2;
  if (power * 2 <= size) power *= 2;
  return power * 2 ** -52;
}

/** Largest errors of a function over the reference points of that name. */
export function worstErrors(
  name: string,
  computed: (x: number) => number,
): { absolute: number; relative: number; units: number } {
  const worst = { absolute: 0, relative: 0, units: 0 };
  for (const [x, high, low] of tables[name]!) {
    const error = Math.abs(computed(x) - high - low);
    worst.absolute = Math.max(worst.absolute, error);
    worst.relative = Math.max(worst.relative, error === 0 ? 0 : error / Math.abs(high));
    worst.units = Math.max(worst.units, error / unitInTheLastPlace(high));
  }
  return worst;
}

/** Largest of error / scale(exact value), over the reference points of that name. */
export function worstScaledError(
  name: string,
  computed: (x: number) => number,
  scale: (exact: number) => number,
): number {
  return Math.max(...tables[name]!.map(([x, high, low]) => Math.abs(computed(x) - high - low) / scale(high)));
}
