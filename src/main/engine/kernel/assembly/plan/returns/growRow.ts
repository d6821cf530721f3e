import { rowSize } from '../block';

/** out = start · (1 + excess), from single precision to double. */
export function growRow(start: f64, excess: usize, out: usize): void {
  const from = f64x2.splat(start);
  for (const end = out + rowSize; out < end; out += 32, excess += 16) {
    const e = v128.load(excess);
    v128.store(out, f64x2.add(from, f64x2.mul(from, f64x2.promote_low_f32x4(e))));
    const high = f64x2.promote_low_f32x4(v128.shuffle<i64>(e, e, 1, 1));
    v128.store(out, f64x2.add(from, f64x2.mul(from, high)), 16);
  }
}
