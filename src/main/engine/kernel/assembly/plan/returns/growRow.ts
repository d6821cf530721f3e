import { exp2Steps } from '../../math/exp2Steps';
import { rowSize } from '../block';

/**
 * Growth factors of one factor: out = 2^((mean + Σ loading · z) / 128), two vectors at a time.
 * @param z normals, [shock] rows; mean, loading [shock], each number twice, for both lanes
 */
export function growRow(z: usize, shocks: i32, mean: usize, loading: usize, out: usize): void {
  const start = v128.load(mean);
  for (let p: usize = 0; p < rowSize; p += 32) {
    let log0 = start;
    let log1 = start;
    let l = loading;
    const end = z + p + <usize>shocks * rowSize;
    for (let at = z + p; at < end; at += rowSize, l += 16) {
      const load = v128.load(l);
      log0 = f64x2.add(log0, f64x2.mul(load, v128.load(at)));
      log1 = f64x2.add(log1, f64x2.mul(load, v128.load(at, 16)));
    }
    v128.store(out + p, exp2Steps(log0));
    v128.store(out + p, exp2Steps(log1), 16);
  }
}
