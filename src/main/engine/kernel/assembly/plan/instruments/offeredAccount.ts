import { both, least, where } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { addRow, clearRows, newRows, rowSize } from '../block';
import { Instrument } from '../instrument';
import { Preferences } from '../preferences';
import { RateBands } from '../rateBands';

/** What an account pays from a day on. */
export class AccountTerms {
  constructor(
    public bands: RateBands,
    public preferences: Preferences,
  ) {}
}

/** Accounts with dated terms and preferential rates; see the twin's `offeredAccount.ts`. */
export class OfferedAccount extends Instrument {
  private balance: usize = newRows(1);
  private accrued: usize = newRows(1);
  private credited: usize = newRows(1);

  /**
   * @param ends by month, number of the stretch after its last one; versions of the terms, settling 1 where interest is
   *   credited at its end, by stretch: 32-bit integers; days by stretch: doubles
   */
  constructor(
    private terms: StaticArray<AccountTerms>,
    private ends: usize,
    private days: usize,
    private versions: usize,
    private settling: usize,
  ) {
    super();
  }

  interest(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.add(v128.load(this.credited + p), this.due(p)));
    }
  }

  reset(): void {
    clearRows(this.balance, 1);
    clearRows(this.accrued, 1);
    clearRows(this.credited, 1);
  }

  buy(month: i32, amount: usize): void {
    addRow(this.balance, amount);
  }

  accrue(month: i32, growth: usize): void {
    const first = month === 0 ? 0 : load<i32>(this.ends + (<usize>(month - 1) << 2));
    const end = load<i32>(this.ends + (<usize>month << 2));
    for (let p: usize = 0; p < rowSize; p += 16) {
      const held = f64x2.ne(v128.load(this.balance + p), both(0));
      const alive = v128.or(held, f64x2.ne(v128.load(this.accrued + p), both(0)));
      for (let stretch = first; stretch < end; stretch++) this.passStretch(stretch, p, alive);
    }
  }

  value(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(out + p, this.worth(p));
  }

  movable(at: i32, out: usize): void {
    memory.copy(out, this.balance, rowSize);
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const sold = v128.load(amount + p);
      v128.store(this.balance + p, f64x2.sub(v128.load(this.balance + p), sold));
      v128.store(proceeds + p, sold);
    }
  }

  ready(at: i32, out: usize): bool {
    this.value(at, out);
    return true;
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, v128.bitselect(both(-1), both(Infinity), f64x2.gt(this.worth(p), both(0))));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    this.value(at, out);
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const wanted = v128.load(net + p);
      this.settle(p, f64x2.gt(wanted, v128.load(this.balance + p)));
      const balance = v128.load(this.balance + p);
      const given = least(wanted, balance);
      v128.store(this.balance + p, f64x2.sub(balance, given));
      v128.store(paid + p, given);
    }
  }

  /** Days under the same terms pass for the lanes of a mask. */
  private passStretch(stretch: i32, p: usize, alive: v128): void {
    const terms = this.terms[load<i32>(this.versions + (<usize>stretch << 2))];
    const balance = v128.load(this.balance + p);
    const extra = f64x2.mul(balance, terms.preferences.extraOf(balance, p));
    const yearly = f64x2.add(terms.bands.yearly(balance, terms.bands.lowest, terms.bands.highest), extra);
    const before = v128.load(this.accrued + p);
    const days = both(load<f64>(this.days + (<usize>stretch << 3)));
    const accrued = f64x2.add(before, f64x2.mul(yearly, days));
    v128.store(this.accrued + p, v128.bitselect(accrued, before, alive));
    if (load<i32>(this.settling + (<usize>stretch << 2)) !== 0) this.settle(p, alive);
  }

  @inline
  private worth(p: usize): v128 {
    return f64x2.add(v128.load(this.balance + p), this.due(p));
  }

  @inline
  private due(p: usize): v128 {
    return roundFen(f64x2.div(v128.load(this.accrued + p), both(360)));
  }

  /** Credits the interest due in the lanes of a mask. */
  private settle(p: usize, mask: v128): void {
    const due = where(mask, this.due(p));
    v128.store(this.balance + p, f64x2.add(v128.load(this.balance + p), due));
    v128.store(this.credited + p, f64x2.add(v128.load(this.credited + p), due));
    v128.store(this.accrued + p, v128.andnot(v128.load(this.accrued + p), mask));
  }
}
