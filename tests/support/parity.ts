import { expect } from 'vitest';

export interface Tolerance {
  /** Largest difference, in the unit of the figure. */
  readonly absolute?: number;
  /** Largest difference as a share of the published figure. */
  readonly relative?: number;
}

/** The tolerance of expected.json where an entry gives none. */
export const published: Tolerance = { relative: 1e-9 };

/**
 * Compares a figure of ours with a published one, and prints name, ours, theirs, difference.
 * The tolerance comes from the source of the figure, never from what we happen to reach.
 */
export function parity(name: string, ours: number, theirs: number, tolerance: Tolerance = published): void {
  const difference = ours - theirs;
  const limit = Math.max(tolerance.absolute ?? 0, (tolerance.relative ?? 0) * Math.abs(theirs));
  const line = [name.padEnd(52), show(ours), show(theirs), difference.toExponential(2).padStart(11)].join(
    '  ',
  );
  process.stdout.write(`parity  ${line}\n`);
  expect(Math.abs(difference), `${name}: ours ${ours}, theirs ${theirs}`).toBeLessThanOrEqual(limit);
}

/** {@link parity} of every element of two lists of the same length. */
export function parityOfList(
  name: string,
  ours: readonly number[],
  theirs: readonly number[],
  tolerance: Tolerance = published,
): void {
  expect(ours).toHaveLength(theirs.length);
  theirs.forEach((value, i) => parity(`${name}[${i}]`, ours[i]!, value, tolerance));
}

/** {@link parity} of a figure that a simulation estimates: within a number of its own standard errors. */
export function parityWithin(
  name: string,
  ours: { readonly value: number; readonly se: number },
  theirs: number,
  standardErrors = 4,
): void {
  parity(`${name} (se ${ours.se.toPrecision(3)})`, ours.value, theirs, {
    absolute: standardErrors * ours.se,
  });
}

function show(value: number): string {
  return value.toPrecision(12).padStart(20);
}
