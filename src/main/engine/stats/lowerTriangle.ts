/** Rows of the lower triangle of a flat square matrix one after the other: 1, 2, …, size numbers. */
export function lowerTriangle(square: Float64Array | Float32Array, size: number): number[] {
  return Array.from({ length: size }, (_row, i) =>
    Array.from(square.subarray(i * size, i * size + i + 1)),
  ).flat();
}
