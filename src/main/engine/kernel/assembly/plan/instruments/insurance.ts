import { both, least, where } from '../../math/both';
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

  /** Month whose policies lose least by surrender, where that was asked; −1 where none can be surrendered. */
  private cheapest: usize = newRows(1);

  /**
   * @param worth, payment of one fen of premium, by months since the purchase, [months + 1]
   * @param cashShare paid for it on surrender, likewise; 0 where it cannot be surrendered
   */
  constructor(
    private worth: usize,
    private payment: usize,
    private cashShare: usize,
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
      if (!v128.any_true(v128.load(asked + p))) continue;
      const some = f64x2.gt(v128.load(this.due + p), both(0));
      const cost = this.cashShare === 0 ? both(Infinity) : this.findCheapest(at, p);
      v128.store(out + p, v128.bitselect(both(-1), cost, some));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    memory.copy(out, this.due, rowSize);
    if (this.cashShare === 0) return;
    for (let p: usize = 0; p < rowSize; p += 16) {
      if (!v128.any_true(v128.load(asked + p))) continue;
      const due = v128.load(this.due + p);
      this.findCheapest(at, p);
      const months = v128.load(this.cheapest + p);
      let whole = both(0);
      for (let bought = 0; bought <= at; bought++) {
        const chosen = f64x2.eq(months, both(<f64>bought));
        if (v128.any_true(chosen)) whole = v128.bitselect(this.cashValue(bought, at, p), whole, chosen);
      }
      v128.store(out + p, v128.bitselect(due, whole, f64x2.gt(due, both(0))));
    }
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const wanted = v128.load(net + p);
      const due = v128.load(this.due + p);
      let given = least(wanted, due);
      v128.store(this.due + p, f64x2.sub(due, given));
      const surrenders = v128.andnot(f64x2.gt(wanted, both(0)), f64x2.gt(due, both(0)));
      if (this.cashShare !== 0 && v128.any_true(surrenders)) {
        given = v128.bitselect(this.surrender(at, p, wanted, surrenders), given, surrenders);
      }
      v128.store(this.gone + p, f64x2.add(v128.load(this.gone + p), given));
      v128.store(paid + p, given);
    }
  }

  /** Surrenders what is wanted of the cheapest policies in the lanes of a mask. */
  private surrender(at: i32, p: usize, wanted: v128, mask: v128): v128 {
    const months = v128.load(this.cheapest + p);
    let given = both(0);
    for (let bought = 0; bought <= at; bought++) {
      const chosen = v128.and(mask, f64x2.eq(months, both(<f64>bought)));
      if (!v128.any_true(chosen)) continue;
      const row = this.premiums + <usize>bought * rowSize + p;
      const premium = v128.load(row);
      const whole = this.cashValue(bought, at, p);
      const paid = least(wanted, whole);
      const kept = f64x2.mul(premium, f64x2.sub(both(1), f64x2.div(paid, whole)));
      const left = v128.andnot(kept, f64x2.eq(paid, whole));
      v128.store(row, v128.bitselect(left, premium, chosen));
      given = f64x2.add(given, where(chosen, paid));
    }
    return given;
  }

  /** Fills in the month whose policies lose least per yuan received, and answers what they lose; Infinity without any. */
  private findCheapest(at: i32, p: usize): v128 {
    let best = both(-1);
    let cost = both(Infinity);
    for (let bought = 0; bought <= at; bought++) {
      const some = f64x2.gt(this.cashValue(bought, at, p), both(0));
      if (!v128.any_true(some)) continue;
      const since = <usize>(at - bought) << 3;
      const own = both(load<f64>(this.worth + since) / load<f64>(this.cashShare + since) - 1);
      const better = v128.and(some, f64x2.lt(own, cost));
      best = v128.bitselect(both(<f64>bought), best, better);
      cost = v128.bitselect(own, cost, better);
    }
    v128.store(this.cheapest + p, best);
    return cost;
  }

  /** Cash value of the policies of a month, whole fen. */
  @inline
  private cashValue(bought: i32, at: i32, p: usize): v128 {
    const share = load<f64>(this.cashShare + (<usize>(at - bought) << 3));
    return roundFen(f64x2.mul(v128.load(this.premiums + <usize>bought * rowSize + p), both(share)));
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
