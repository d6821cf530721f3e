/** Index of the band that a size falls into: the last one whose lower edge is at most the size; 0 below them all. */
export function bandOf(from: ArrayLike<number>, size: number): number {
  let band = from.length - 1;
  while (band > 0 && size < from[band]!) band -= 1;
  return band;
}
