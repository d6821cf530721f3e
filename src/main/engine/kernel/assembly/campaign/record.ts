import { rowSize } from './block';

/**
 * Sums of rows over their paths, each in the order of its lanes; four rows at a time, as an addition waits for the one before.
 * @param step from one row to the next in bytes; lanes that are paths; out a double for each row, and room for three more
 */
export function sumLanes(row: usize, step: usize, rows: i32, lanes: i32, out: usize): void {
  const size = <usize>lanes << 3;
  for (const end = out + (<usize>rows << 3); out < end; out += 32, row += step << 2) {
    // The last rows of the last four are those of the first of the four where there are no more.
    const row1 = out + 8 < end ? row + step : row;
    const row2 = out + 16 < end ? row1 + step : row;
    const row3 = out + 24 < end ? row2 + step : row;
    let sum0: f64 = 0;
    let sum1: f64 = 0;
    let sum2: f64 = 0;
    let sum3: f64 = 0;
    for (let at: usize = 0; at < size; at += 8) {
      sum0 += load<f64>(row + at);
      sum1 += load<f64>(row1 + at);
      sum2 += load<f64>(row2 + at);
      sum3 += load<f64>(row3 + at);
    }
    store<f64>(out, sum0);
    store<f64>(out, sum1, 8);
    store<f64>(out, sum2, 16);
    store<f64>(out, sum3, 24);
  }
}

/** Money over heads, lane by lane: NaN where there is no money, Infinity where there are no heads. */
export function divideByHeads(money: usize, heads: usize, out: usize): void {
  const nothing = f64x2.splat(0);
  const none = f64x2.splat(NaN);
  for (const end = money + rowSize; money < end; money += 16, heads += 16, out += 16) {
    const amount = v128.load(money);
    const each = f64x2.div(amount, v128.load(heads));
    v128.store(out, v128.bitselect(each, none, f64x2.gt(amount, nothing)));
  }
}
