import { both, least } from '../../math/both';
import { expBoth } from '../../math/exp';
import { clearRows, fillRow, newRows, rowSize } from '../block';
import { Instrument } from '../instrument';
import { shiftedRate } from '../shortRate';
import { PurchaseFees } from './purchaseFees';
import { TaxedLots } from './taxedLots';

/** A fund whose gains are taxed when units are sold; see the twin's `marketHolding.ts`. */
export class TaxedHolding extends Instrument {
  private gain: usize = newRows(1);
  private fees: usize = newRows(1);
  private tax: usize = newRows(1);
  private wanted: usize = newRows(1);
  /** Rate of the lot that leaves next, and its units, where that was asked. */
  private rates: usize = newRows(1);
  private units: usize = newRows(1);
  private taken: usize = newRows(1);

  /** @param nav row of the net asset values, which the lots read too; the others as in `MarketHolding` */
  constructor(
    private factor: i32,
    private yieldAtStart: f64,
    private shifts: usize,
    private purchase: PurchaseFees,
    private feeFreeDays: f64,
    private monthlyFee: f64,
    private nav: usize,
    private lots: TaxedLots,
  ) {
    super();
  }

  marketGain(out: usize): void {
    memory.copy(out, this.gain, rowSize);
  }

  feesPaid(out: usize): void {
    memory.copy(out, this.fees, rowSize);
  }

  taxPaid(out: usize): bool {
    memory.copy(out, this.tax, rowSize);
    return true;
  }

  withoutNotice(): void {
    this.lots.withoutNotice();
  }

  reset(): void {
    this.lots.reset();
    fillRow(this.nav, 1);
    clearRows(this.gain, 1);
    clearRows(this.fees, 1);
    clearRows(this.tax, 1);
  }

  buy(month: i32, amount: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const paid = v128.load(amount + p);
      const net = f64x2.sub(paid, this.purchase.feeOn(paid));
      v128.store(this.fees + p, f64x2.add(v128.load(this.fees + p), f64x2.sub(paid, net)));
      this.lots.add(month, p, f64x2.div(net, v128.load(this.nav + p)), paid);
    }
  }

  accrue(month: i32, growth: usize): void {
    this.value(month, this.taken);
    const follows = this.yieldAtStart === this.yieldAtStart;
    const factor = growth + <usize>this.factor * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const grown = follows ? this.yieldOf(month, p) : v128.load(factor + p);
      v128.store(this.nav + p, f64x2.mul(v128.load(this.nav + p), grown));
    }
    if (this.monthlyFee > 0) this.lots.grow(month, this.feeFreeDays, this.monthlyFee);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const change = f64x2.sub(this.worth(p), v128.load(this.taken + p));
      v128.store(this.gain + p, f64x2.add(v128.load(this.gain + p), change));
    }
  }

  /** Growth of a month at the yield of its beginning. */
  private yieldOf(month: i32, p: usize): v128 {
    const shift = this.shifts === 0 ? both(0) : v128.load(this.shifts + <usize>month * rowSize + p);
    return expBoth(f64x2.div(shiftedRate(this.yieldAtStart, shift), both(12)));
  }

  value(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) v128.store(out + p, this.worth(p));
  }

  movable(at: i32, out: usize): void {
    this.lots.freeUnits(at, out);
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.mul(v128.load(out + p), v128.load(this.nav + p)));
    }
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(this.wanted + p, f64x2.div(v128.load(amount + p), v128.load(this.nav + p)));
    }
    this.lots.take(at, this.wanted, 0, this.taken);
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(proceeds + p, f64x2.sub(v128.load(amount + p), this.withhold(p)));
    }
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    this.lots.nextRate(at, asked, out);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const rate = v128.load(out + p);
      const cost = f64x2.div(rate, f64x2.sub(both(1), rate));
      v128.store(out + p, v128.bitselect(both(Infinity), cost, f64x2.lt(rate, both(0))));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    this.lots.nextRate(at, asked, this.rates);
    this.lots.freeOfRate(at, asked, this.rates, this.units);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const worth = f64x2.mul(v128.load(this.units + p), v128.load(this.nav + p));
      v128.store(out + p, f64x2.mul(worth, f64x2.sub(both(1), v128.load(this.rates + p))));
    }
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const perUnit = f64x2.mul(v128.load(this.nav + p), f64x2.sub(both(1), v128.load(this.rates + p)));
      v128.store(this.wanted + p, least(v128.load(this.units + p), f64x2.div(v128.load(net + p), perUnit)));
    }
    this.lots.take(at, this.wanted, this.rates, this.taken);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const available = v128.load(this.units + p);
      const all = f64x2.sub(f64x2.mul(available, v128.load(this.nav + p)), this.withhold(p));
      const whole = f64x2.eq(v128.load(this.wanted + p), available);
      v128.store(paid + p, v128.bitselect(all, v128.load(net + p), whole));
    }
  }

  @inline
  private worth(p: usize): v128 {
    return f64x2.mul(v128.load(this.lots.units + p), v128.load(this.nav + p));
  }

  /** Books what the units just taken leave behind, the fee and the tax, and answers it. */
  private withhold(p: usize): v128 {
    const nav = v128.load(this.nav + p);
    const withheld = f64x2.mul(v128.load(this.taken + p), nav);
    const tax = f64x2.mul(v128.load(this.lots.taxTaken + p), nav);
    v128.store(this.tax + p, f64x2.add(v128.load(this.tax + p), tax));
    v128.store(this.fees + p, f64x2.add(v128.load(this.fees + p), f64x2.sub(withheld, tax)));
    return withheld;
  }
}
