import { directionNumbers } from './directionNumbers.ts';

export const bits = 32;

/** Direction numbers of dimension 1 are single bits: the sequence of van der Corput. */
function firstDimension(): Uint32Array {
  return Uint32Array.from({ length: bits }, (_number, j) => 2 ** (bits - 1 - j));
}

/**
 * v_j = m_j · 2^(32 − j), continued by the polynomial's recurrence
 * v_j = a_1 v_(j−1) ⊕ … ⊕ a_(s−1) v_(j−s+1) ⊕ v_(j−s) ⊕ (v_(j−s) >> s).
 */
function directionsOf(line: string): Uint32Array {
  const [degree, inner, ...m] = line.split(' ').map(Number);
  const v = new Uint32Array(bits);
  for (let j = 0; j < bits; j += 1) {
    if (j < degree!) {
      v[j] = m[j]! * 2 ** (bits - 1 - j);
      continue;
    }
    let next = v[j - degree!]! ^ (v[j - degree!]! >>> degree!);
    for (let k = 1; k < degree!; k += 1) {
      if ((inner! >> (degree! - 1 - k)) & 1) next ^= v[j - k]!;
    }
    v[j] = next;
  }
  return v;
}

/**
 * Direction numbers by dimension: coordinate d of point i is the exclusive or of `sobolDirections[d][j]` over the bits j
 * of i, as a fraction of 2^32.
 */
export const sobolDirections: readonly Uint32Array[] = [
  firstDimension(),
  ...directionNumbers.trim().split('\n').map(directionsOf),
];
