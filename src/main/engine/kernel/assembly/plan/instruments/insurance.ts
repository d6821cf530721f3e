import { both, least } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { clearRows, newRows, rowSize } from '../block';
import { Instrument } from '../instrument';

const monthsInYear: i32 = 12;

/** Policies against a single premium, by month of purchase; see the twin's `insurance.ts`. */
export class Insurance extends Instrument {
  private premiums: usize;
  private premiumSum: usize = newRows(1);
  private due: usize = newRows(1);
  private gone: usize = newRows(1);

  /** @param worth, payment of one fen of premium, by months since the purchase, [months + 1] */
  constructor(
    private worth: usize,
    private payment: usize,
    private months: i32,
  ) {
    super();
    this.premiums = newRows(months + 1);
  }

  interest(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const all = f64x2.add(v128.load(this.gone + p), this.valueAt(at, p));
      v128.store(out + p, f64x2.sub(all, v128.load(this.premiumSum + p)));
    }
  }

  reset(): void {
    clearRows(this.premiums, this.months + 1);
    clearRows(this.premiumSum, 1);
    clearRows(this.due, 1);
    clearRows(this.gone, 1);
  }

  release(month: i32, released: usize): bool {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const paid = v128.load(this.due + p);
      v128.store(this.gone + p, f64x2.add(v128.load(this.gone + p), paid));
      v128.store(released + p, paid);
      v128.store(this.due + p, both(0));
    }
    return true;
  }

  buy(month: i32, amount: usize): void {
    const row = this.premiums + <usize>month * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const paid = v128.load(amount + p);
      v128.store(row + p, f64x2.add(v128.load(row + p), paid));
      v128.store(this.premiumSum + p, f64x2.add(v128.load(this.premiumSum + p), paid));
    }
  }

  accrue(month: i32, growth: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      let paid = both(0);
      for (let since = monthsInYear; since <= month + 1; since += monthsInYear) {
        const premium = v128.load(this.premiums + <usize>(month + 1 - since) * rowSize + p);
        paid = f64x2.add(paid, f64x2.mul(premium, both(load<f64>(this.payment + (<usize>since << 3)))));
      }
      v128.store(this.due + p, f64x2.add(v128.load(this.due + p), roundFen(paid)));
    }
  }

  value(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(out + p, this.valueAt(at, p));
  }

  movable(at: i32, out: usize): void {
    memory.copy(out, this.due, rowSize);
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    this.exit(at, amount, proceeds);
  }

  ready(at: i32, out: usize): bool {
    memory.copy(out, this.due, rowSize);
    return true;
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const some = f64x2.gt(v128.load(this.due + p), both(0));
      v128.store(out + p, v128.bitselect(both(-1), both(Infinity), some));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    memory.copy(out, this.due, rowSize);
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const due = v128.load(this.due + p);
      const given = least(v128.load(net + p), due);
      v128.store(this.due + p, f64x2.sub(due, given));
      v128.store(this.gone + p, f64x2.add(v128.load(this.gone + p), given));
      v128.store(paid + p, given);
    }
  }

  private valueAt(at: i32, p: usize): v128 {
    let sum = both(0);
    for (let bought = 0, row = this.premiums + p; bought <= at; bought++, row += rowSize) {
      const worth = load<f64>(this.worth + (<usize>(at - bought) << 3));
      sum = f64x2.add(sum, f64x2.mul(v128.load(row), both(worth)));
    }
    return f64x2.add(v128.load(this.due + p), roundFen(sum));
  }
}
