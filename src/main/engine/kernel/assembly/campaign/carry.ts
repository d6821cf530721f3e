import { rowSize } from './block';

/**
 * What of a row and the rows before it is at work: Σ weight[lag] · row[−lag], in the order of the lags.
 * @param weights doubles by lag; row the newest; step from one row to the next in bytes; out a row
 */
export function carryRows(weights: usize, lags: i32, row: usize, step: usize, out: usize): void {
  const end = weights + (<usize>lags << 3);
  for (let at: usize = 0; at < rowSize; at += 64) {
    let sum0 = f64x2.splat(0);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    let from = row + at;
    for (let weight = weights; weight < end; weight += 8, from -= step) {
      const by = v128.load64_splat(weight);
      sum0 = f64x2.add(sum0, f64x2.mul(by, v128.load(from)));
      sum1 = f64x2.add(sum1, f64x2.mul(by, v128.load(from, 16)));
      sum2 = f64x2.add(sum2, f64x2.mul(by, v128.load(from, 32)));
      sum3 = f64x2.add(sum3, f64x2.mul(by, v128.load(from, 48)));
    }
    v128.store(out + at, sum0);
    v128.store(out + at, sum1, 16);
    v128.store(out + at, sum2, 32);
    v128.store(out + at, sum3, 48);
  }
}
