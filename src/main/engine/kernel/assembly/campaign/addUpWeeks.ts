import { rowSize } from './block';

/**
 * Sums of a row over the weeks from `first` to `last`, in their order; a path counts only its weeks from `from` on.
 * @param row of week 0; step from one week to the next in bytes; from a row of weeks; out a row
 */
export function addUpWeeks(row: usize, step: usize, first: i32, last: i32, from: usize, out: usize): void {
  row += <usize>first * step;
  for (let at: usize = 0; at < rowSize; at += 64, row += 64) {
    let sum0 = f64x2.splat(0);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    const from0 = v128.load(from + at);
    const from1 = v128.load(from + at, 16);
    const from2 = v128.load(from + at, 32);
    const from3 = v128.load(from + at, 48);
    let next = row;
    for (let week = first; week <= last; week++, next += step) {
      const now = f64x2.splat(<f64>week);
      sum0 = f64x2.add(sum0, v128.and(v128.load(next), f64x2.ge(now, from0)));
      sum1 = f64x2.add(sum1, v128.and(v128.load(next, 16), f64x2.ge(now, from1)));
      sum2 = f64x2.add(sum2, v128.and(v128.load(next, 32), f64x2.ge(now, from2)));
      sum3 = f64x2.add(sum3, v128.and(v128.load(next, 48), f64x2.ge(now, from3)));
    }
    v128.store(out + at, sum0);
    v128.store(out + at, sum1, 16);
    v128.store(out + at, sum2, 32);
    v128.store(out + at, sum3, 48);
  }
}
