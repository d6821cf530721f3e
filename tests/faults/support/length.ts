/** The short version runs in `npm test`; the full one with `LAB_FAULTS_FULL=1`. */
export const isFull = process.env['LAB_FAULTS_FULL'] === '1';

export function rounds(short: number, full: number): number {
  return isFull ? full : short;
}

/** So many moments, evenly spread between 0 and `end`. */
export function spread(count: number, end: number): number[] {
  return Array.from({ length: count }, (_, i) => ((i + 0.5) / count) * end);
}
