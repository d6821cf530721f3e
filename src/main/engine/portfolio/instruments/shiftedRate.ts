/**
 * A yearly rate moved by the short rate: not below 0, unless it was so at the start; without a move it is returned as it
 * is, to the last digit.
 */
export function shiftedRate(rate: number, shift: number): number {
  return shift === 0 ? rate : Math.max(Math.min(rate, 0), rate + shift);
}
