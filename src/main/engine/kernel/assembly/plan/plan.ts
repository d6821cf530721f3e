import { both } from '../math/both';
import { Adjustment } from './adjustment';
import { addRow, anyAbove0, clearRows, copyDivided, copyRows, divideRows, fillRow, newRows, rowSize } from './block';
import { bundleRows, Bundles } from './bundles';
import { Deflation } from './deflation';
import { Goals } from './goals';
import { Instrument } from './instrument';
import { Orders } from './orders';
import { Parts } from './parts';
import { PathMeasures } from './pathMeasures';
import { Prices } from './prices';
import { Rebalancing } from './rebalance';
import { ReturnSource } from './returns/source';
import { ShortRate } from './shortRate';
import { TakingAll } from './takingAll';
import { Withdrawing } from './withdraw';

const withdrawnRow: usize = 0;
const interestRow: usize = 1;
const marketRow: usize = 2;
const feesRow: usize = 3;
const shortfallRow: usize = 4;
const rewardsRow: usize = 10;
const taxRow: usize = 11;
export const measureRows: i32 = 12;

/** A plan played through a block of paths at a time, in fen; see the twin's `PathSimulation`. */
export class Plan {
  /** [months + 1] rows in fen, which `copy` turns into the unit; boundary 0 is after the first purchase. */
  values: usize;
  /** Rows as in the twin's `pathMeasures`. */
  measures: usize;
  /** [months + 1] rows, 0 at boundaries that pay nothing; none where nothing is ever taken out. */
  private withdrawals: usize;
  /** By boundary: 1 where money is taken out, bytes. */
  private paying: usize;
  private growth: usize;
  private row: usize = newRows(1);
  private asked: usize = newRows(1);
  private withdrawing: Withdrawing;
  private pathMeasures: PathMeasures;
  /** Months for which anyone asks for prices. */
  private pricedMonths: i32;

  /**
   * @param firstFactors first factor of each source, and at the end the number of factors
   * @param contributions by month; purchases by month and holding; wanted by boundary: doubles
   * @param unit fen in the unit of money of what is left
   * @param clientWorth row of what the client has as a month begins, or 0 where no rate depends on it
   */
  constructor(
    private months: i32,
    private holdings: StaticArray<Instrument>,
    private sources: StaticArray<ReturnSource>,
    private firstFactors: StaticArray<i32>,
    private adjustment: Adjustment | null,
    private rebalancing: Rebalancing,
    private orders: Orders,
    private goals: Goals,
    private prices: Prices | null,
    private deflation: Deflation | null,
    private bundles: Bundles,
    private shortRate: ShortRate | null,
    private contributions: usize,
    private purchases: usize,
    private clientWorth: usize,
    private unit: f64,
    private parts: Parts | null,
    private takingAll: TakingAll | null,
    private wanted: usize,
    takesOut: bool,
  ) {
    this.values = newRows(months + 1);
    this.measures = newRows(measureRows);
    this.withdrawals = takesOut ? newRows(months + 1) : 0;
    this.growth = newRows(firstFactors[sources.length]);
    this.withdrawing = new Withdrawing(holdings);
    this.pathMeasures = new PathMeasures(months);
    this.pricedMonths = deflation !== null ? months : goals.lastMoved;
    if (takesOut) clearRows(this.withdrawals, months + 1);
    this.paying = heap.alloc(<usize>(months + 1));
    for (let at = 0; at <= months; at++) store<u8>(this.paying + <usize>at, this.takesAt(at) ? 1 : 0);
  }

  run(firstPath: i32): void {
    for (let i = 0; i < this.holdings.length; i++) this.holdings[i].reset();
    for (let i = 0; i < this.sources.length; i++) this.sources[i].begin(firstPath);
    const shortRate = this.shortRate;
    if (shortRate !== null) shortRate.begin(firstPath);
    this.goals.reset();
    const prices = this.prices;
    if (prices !== null) prices.begin(firstPath);
    const deflation = this.deflation;
    this.bundles.reset();
    this.orders.reset();
    clearRows(this.measures, measureRows);
    const parts = this.parts;
    if (parts !== null) parts.reset();
    const buysFirst = this.buysFirst();
    for (let month = 0; month < this.months; month++) {
      this.release(month);
      const buysNow = month === 0 || buysFirst;
      if (buysNow) this.buy(month);
      this.bundles.begin(month);
      if (parts !== null) parts.observe(month);
      if (month === 0) {
        this.worth(0);
        if (deflation !== null) deflation.record(0, this.values);
      }
      this.pass(month, buysNow);
      this.goals.record(month + 1, this.valuesAt(month + 1));
      if (deflation !== null) deflation.record(month + 1, this.valuesAt(month + 1));
    }
    this.addUp();
    this.bundles.addCash(this.measureOf(rewardsRow));
    this.pathMeasures.run(
      this.months,
      this.contributions,
      this.values,
      this.withdrawals,
      this.paying,
      this.measures,
    );
    if (parts !== null) parts.finish(this.months);
    const takingAll = this.takingAll;
    if (takingAll !== null) takingAll.run(this.months);
    const unit = this.unit;
    divideRows(this.measures, <i32>shortfallRow + 1, unit);
    divideRows(this.measureOf(rewardsRow), measureRows - <i32>rewardsRow, unit);
    this.bundles.divide(unit);
    divideRows(this.goals.funds, this.goals.count, unit);
    divideRows(this.goals.needs, this.goals.count, unit);
  }

  /** Copies what a block has left, see the host's `copyPlan`. */
  copy(out: usize, stride: usize): void {
    const goals = this.goals;
    const bundles = this.bundles;
    let to = copyDivided(this.values, this.months + 1, this.unit, out, stride);
    to = copyRows(this.measures, measureRows, to, stride);
    to = copyRows(goals.funds, goals.count, to, stride);
    to = copyRows(goals.needs, goals.count, to, stride);
    for (let i = 0; i < bundles.count; i++) to = copyRows(bundles.rowsOf(i), bundleRows, to, stride);
    const deflation = this.deflation;
    if (deflation !== null) to = deflation.copy(to, stride);
    const parts = this.parts;
    if (parts !== null) parts.copy(to, stride);
    const takingAll = this.takingAll;
    if (takingAll !== null) takingAll.copy(to, stride);
  }

  private release(month: i32): void {
    const count = this.holdings.length;
    if (this.clientWorth !== 0) this.lookAtWorth(month);
    for (let i = 0; i < count; i++) {
      if (this.holdings[i].release(month, this.row)) this.holdings[count - 1].buy(month, this.row);
    }
  }

  /** What the client has as a month begins, with what is paid in then. */
  private lookAtWorth(month: i32): void {
    fillRow(this.clientWorth, load<f64>(this.contributions + (<usize>month << 3)));
    if (month > 0) addRow(this.clientWorth, this.valuesAt(month));
  }

  /** Whether anyone looks at the holdings between the purchases of a month and its passing, or purchases wait. */
  private buysFirst(): bool {
    return this.bundles.count > 0 || this.parts !== null || this.orders.any;
  }

  /** The purchases of a month whose values are asked for before it passes. */
  private buy(month: i32): void {
    this.orders.begin(month, 0);
    for (let i = 0; i < this.holdings.length; i++) {
      const amount = this.purchaseOf(month, i);
      if (amount > 0) this.orders.buySame(month, i, amount, this.row);
    }
  }

  /** Lives through a month, to the value at its end. @param bought whether its purchases are made */
  private pass(month: i32, bought: bool): void {
    const at = month + 1;
    const bundles = this.bundles.count > 0;
    const pays = this.pays(at);
    // After the last month there is nothing to rebalance for.
    const rebalances = at < this.months && this.rebalancing.isDue(at);
    const out: usize = pays || rebalances || bundles ? 0 : this.valuesAt(at);
    if (out !== 0) clearRows(out, 1);
    this.grow(month);
    for (let i = 0; i < this.holdings.length; i++) {
      const amount = bought ? 0 : this.purchaseOf(month, i);
      this.holdings[i].advance(month, amount, this.growth, this.row, out);
    }
    const prices = this.prices;
    if (prices !== null && month < this.pricedMonths) {
      prices.step(month, this.growth);
      this.goals.raise(at, prices);
    }
    if (pays) this.payOut(at);
    if (rebalances) this.rebalancing.act(at);
    if (bundles) this.reward(at);
    if (out === 0) this.worth(at);
  }

  private grow(month: i32): void {
    for (let i = 0; i < this.sources.length; i++) {
      this.sources[i].fill(month, this.growth + <usize>this.firstFactors[i] * rowSize);
    }
    const adjustment = this.adjustment;
    if (adjustment !== null) adjustment.apply(this.growth, this.firstFactors[this.sources.length]);
  }

  private reward(at: i32): void {
    const reward = this.bundles.look(at);
    if (anyAbove0(reward)) this.holdings[this.holdings.length - 1].buy(at, reward);
  }

  @inline
  private purchaseOf(month: i32, holding: i32): f64 {
    return load<f64>(this.purchases + (<usize>(month * this.holdings.length + holding) << 3));
  }

  /** Whether money is taken out at a boundary. */
  @inline
  private pays(at: i32): bool {
    return load<u8>(this.paying + <usize>at) !== 0;
  }

  private takesAt(at: i32): bool {
    return load<f64>(this.wanted + (<usize>at << 3)) !== 0 || this.spendsAt(at);
  }

  private spendsAt(at: i32): bool {
    for (let goal = 0; goal < this.goals.count; goal++) if (this.goals.isSpent(goal, at)) return true;
    return false;
  }

  private payOut(at: i32): void {
    const paid = this.withdrawals + <usize>at * rowSize;
    const shortfall = this.measureOf(shortfallRow);
    const wanted = load<f64>(this.wanted + (<usize>at << 3));
    if (wanted === 0) {
      clearRows(paid, 1);
    } else {
      fillRow(this.asked, wanted);
      this.withdrawing.run(at, this.asked, paid, shortfall);
    }
    if (!this.spendsAt(at)) return;
    clearRows(this.row, 1);
    for (let goal = 0; goal < this.goals.count; goal++) {
      if (!this.goals.isSpent(goal, at)) continue;
      this.withdrawing.run(at, this.goals.needOf(goal), this.goals.fundsOf(goal), shortfall);
      addRow(this.row, this.goals.fundsOf(goal));
    }
    addRow(paid, this.row);
  }

  private worth(at: i32): void {
    const out = this.valuesAt(at);
    clearRows(out, 1);
    for (let i = 0; i < this.holdings.length; i++) this.holdings[i].addValue(at, this.row, out);
  }

  private addUp(): void {
    const months = this.months;
    for (let i = 0; i < this.holdings.length; i++) {
      this.holdings[i].interest(months, this.row);
      addRow(this.measureOf(interestRow), this.row);
      this.holdings[i].marketGain(this.row);
      addRow(this.measureOf(marketRow), this.row);
      this.holdings[i].feesPaid(this.row);
      addRow(this.measureOf(feesRow), this.row);
      if (this.holdings[i].taxPaid(this.row)) addRow(this.measureOf(taxRow), this.row);
    }
    if (this.withdrawals === 0) return;
    for (let at = 1; at <= months; at++) {
      if (this.pays(at)) addRow(this.measureOf(withdrawnRow), this.withdrawals + <usize>at * rowSize);
    }
  }

  private valuesAt(at: i32): usize {
    return this.values + <usize>at * rowSize;
  }

  private measureOf(row: usize): usize {
    return this.measures + row * rowSize;
  }
}
