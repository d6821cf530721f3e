import type { Bundle } from '../../../../shared/bundle.ts';

/** A bundle to begin with, under the next free number. */
export function newBundle(known: readonly Bundle[], nameOf: (count: number) => string): Bundle {
  let count = known.length + 1;
  while (known.some(({ id }) => id === `bundle-${count}`)) count += 1;
  const name = nameOf(count);
  return {
    id: `bundle-${count}`,
    name: { zh: name, en: name },
    synthetic: false,
    members: [
      { kind: 'savings', minimum: 50_000, months: 3 },
      { kind: 'wealth', minimum: 50_000, months: 3 },
    ],
    reward: { kind: 'cash', amount: 188, bankShare: 1 },
    times: 1,
  };
}
