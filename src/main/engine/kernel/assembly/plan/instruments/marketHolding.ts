import { both, least } from '../../math/both';
import { expBoth } from '../../math/exp';
import { clearRows, fillRow, newRows, rowSize } from '../block';
import { Instrument } from '../instrument';
import { shiftedRate } from '../shortRate';
import { FundLots } from './fundLots';

/** Units of a fund at a net asset value that follows a factor; see the twin's `marketHolding.ts`. */
export class MarketHolding extends Instrument {
  private nav: usize = newRows(1);
  private gain: usize = newRows(1);
  private fees: usize = newRows(1);
  private wanted: usize = newRows(1);
  /** Fee rate of the oldest units that may leave, and how many have it, where that was asked. */
  private rates: usize = newRows(1);
  private units: usize = newRows(1);
  private taken: usize = newRows(1);

  /**
   * @param yieldAtStart yearly yield of a holding that follows the short rate; NaN where it follows its factor
   * @param shifts of the short rate by boundary, rows, or 0
   * @param orderFrom, orderRate, orderFlat purchase fee bands in fen; flat is NaN where the band charges a rate
   * @param feeFreeDays days held after which `monthlyFee`, a share of the units, is given back each month; 0 for none
   */
  constructor(
    private factor: i32,
    private yieldAtStart: f64,
    private shifts: usize,
    private orders: i32,
    private orderFrom: usize,
    private orderRate: usize,
    private orderFlat: usize,
    private feeFreeDays: f64,
    private monthlyFee: f64,
    private lots: FundLots,
  ) {
    super();
  }

  marketGain(out: usize): void {
    memory.copy(out, this.gain, rowSize);
  }

  feesPaid(out: usize): void {
    memory.copy(out, this.fees, rowSize);
  }

  reset(): void {
    this.lots.reset();
    fillRow(this.nav, 1);
    clearRows(this.gain, 1);
    clearRows(this.fees, 1);
  }

  buy(month: i32, amount: usize): void {
    const lot = this.lots.lotOf(month);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const paid = v128.load(amount + p);
      this.book(lot, p, paid, f64x2.sub(paid, this.purchaseFee(paid)));
    }
  }

  buySame(month: i32, amount: f64, row: usize): void {
    const lot = this.lots.lotOf(month);
    const paid = both(amount);
    const net = f64x2.sub(paid, this.purchaseFee(paid));
    for (let p: usize = 0; p < rowSize; p += 16) this.book(lot, p, paid, net);
  }

  @inline
  private book(lot: usize, p: usize, paid: v128, net: v128): void {
    const units = this.lots.units + p;
    const bought = f64x2.div(net, v128.load(this.nav + p));
    v128.store(this.fees + p, f64x2.add(v128.load(this.fees + p), f64x2.sub(paid, net)));
    v128.store(lot + p, f64x2.add(v128.load(lot + p), bought));
    v128.store(units, f64x2.add(v128.load(units), bought));
  }

  accrue(month: i32, growth: usize): void {
    const follows = this.yieldAtStart === this.yieldAtStart;
    const factor = follows ? this.yields(month) : growth + <usize>this.factor * rowSize;
    if (this.monthlyFee > 0) {
      this.accrueWithFee(month, factor);
      return;
    }
    for (let p: usize = 0; p < rowSize; p += 16) {
      const units = v128.load(this.lots.units + p);
      const nav = v128.load(this.nav + p);
      const grown = f64x2.mul(nav, v128.load(factor + p));
      const change = f64x2.sub(f64x2.mul(units, grown), f64x2.mul(units, nav));
      v128.store(this.nav + p, grown);
      v128.store(this.gain + p, f64x2.add(v128.load(this.gain + p), change));
    }
  }

  /** As where there is no fee, with the units of old lots growing. */
  private accrueWithFee(month: i32, factor: usize): void {
    this.value(month, this.taken);
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(this.nav + p, f64x2.mul(v128.load(this.nav + p), v128.load(factor + p)));
    }
    this.lots.grow(month, this.feeFreeDays, this.monthlyFee);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const value = f64x2.mul(v128.load(this.lots.units + p), v128.load(this.nav + p));
      const change = f64x2.sub(value, v128.load(this.taken + p));
      v128.store(this.gain + p, f64x2.add(v128.load(this.gain + p), change));
    }
  }

  /** Growth of a month at the yield of its beginning. */
  private yields(month: i32): usize {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const shift = this.shifts === 0 ? both(0) : v128.load(this.shifts + <usize>month * rowSize + p);
      const yearly = shiftedRate(this.yieldAtStart, shift);
      v128.store(this.wanted + p, expBoth(f64x2.div(yearly, both(12))));
    }
    return this.wanted;
  }

  addValue(at: i32, row: usize, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const value = f64x2.mul(v128.load(this.lots.units + p), v128.load(this.nav + p));
      v128.store(out + p, f64x2.add(v128.load(out + p), value));
    }
  }

  value(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.mul(v128.load(this.lots.units + p), v128.load(this.nav + p)));
    }
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
      v128.store(proceeds + p, f64x2.sub(v128.load(amount + p), this.charge(p)));
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
      const fee = this.charge(p);
      const all = f64x2.sub(f64x2.mul(available, v128.load(this.nav + p)), fee);
      const whole = f64x2.eq(v128.load(this.wanted + p), available);
      v128.store(paid + p, v128.bitselect(all, v128.load(net + p), whole));
    }
  }

  /** Books the fee on the units just taken, and answers it. */
  @inline
  private charge(p: usize): v128 {
    const fee = f64x2.mul(v128.load(this.taken + p), v128.load(this.nav + p));
    v128.store(this.fees + p, f64x2.add(v128.load(this.fees + p), fee));
    return fee;
  }

  private purchaseFee(amount: v128): v128 {
    if (this.orders === 0) return both(0);
    let fee = this.feeIn(0, amount);
    for (let band: usize = 1; band < <usize>this.orders; band++) {
      const reached = f64x2.ge(amount, both(load<f64>(this.orderFrom + (band << 3))));
      if (!v128.any_true(reached)) break;
      fee = v128.bitselect(this.feeIn(band, amount), fee, reached);
    }
    return fee;
  }

  private feeIn(band: usize, amount: v128): v128 {
    const flat = load<f64>(this.orderFlat + (band << 3));
    if (flat >= 0) return least(both(flat), amount);
    const rate = load<f64>(this.orderRate + (band << 3));
    return f64x2.sub(amount, f64x2.div(amount, both(1 + rate)));
  }
}
