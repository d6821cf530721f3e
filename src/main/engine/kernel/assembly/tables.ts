/**
 * Tables that the host fills in once, at fixed addresses. Everything random or exponential reads them, so kernel and
 * plain TypeScript work with the same numbers.
 */

/** `exp2Fractions`, 128 doubles. */
export const exp2Table: usize = memory.data(128 * 8, 16);
/** `normalTable`, 32 octaves of 64 cells of 4 coefficients. */
export const normalTable: usize = memory.data(32 * 64 * 4 * 8, 64);
/** Coefficients c1 … c5 of `exp2Series`, each twice, for both lanes. */
export const exp2Series: usize = memory.data(5 * 16, 16);
/** `singleNormalTable`, 33 octaves of 64 cells of 4 coefficients, single precision. */
export const singleNormalTable: usize = memory.data(33 * 64 * 4 * 4, 64);
/** Coefficients of `singleExpm1Series`, each four times, for all lanes. */
export const singleExpm1Series: usize = memory.data(5 * 16, 16);

export function exp2TableAddress(): usize {
  return exp2Table;
}

export function normalTableAddress(): usize {
  return normalTable;
}

export function exp2SeriesAddress(): usize {
  return exp2Series;
}

export function singleNormalTableAddress(): usize {
  return singleNormalTable;
}

export function singleExpm1SeriesAddress(): usize {
  return singleExpm1Series;
}

/** Forgets all arrays and objects made before. */
export function clear(): void {
  heap.reset();
}

/** Place for some bytes, at a multiple of 16; not cleared. */
export function reserve(bytes: usize): usize {
  return heap.alloc(bytes);
}
