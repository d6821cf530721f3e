/** An exact fraction of integers; the denominator is above 0. Sums are not reduced: a book is short-lived. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const zero: Fraction = { over: 0n, under: 1n };

export function whole(value: number): Fraction {
  return { over: BigInt(value), under: 1n };
}

/** The decimal number that a rate is written as: .0095 is 95 / 10000, whatever float64 makes of it. */
export function decimal(value: number): Fraction {
  const [digits, exponent] = String(value).split('e');
  const [integer, places = ''] = digits!.split('.');
  const power = BigInt(Number(exponent ?? 0) - places.length);
  const over = BigInt(`${integer}${places}`);
  return power < 0n ? { over, under: 10n ** -power } : { over: over * 10n ** power, under: 1n };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under, under: a.under * b.over };
}

/** Rounds half away from zero. */
export function rounded({ over, under }: Fraction): number {
  const size = over < 0n ? -over : over;
  const nearest = Number((2n * size + under) / (2n * under));
  return over < 0n ? -nearest : nearest;
}
