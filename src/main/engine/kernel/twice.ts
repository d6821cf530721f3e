/** Each number twice in a row: what both lanes of a vector read. */
export function twice(values: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: values.length * 2 }, (_value, i) => values[i >> 1]!);
}
