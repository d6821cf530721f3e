import { both, least, where } from '../math/both';
import { anyAbove0, clearRows, fillRow, newRows, rowSize } from './block';
import { Instrument } from './instrument';
import { splitWhole } from './splitWhole';

/** Less than this, in fen, is rounding and not a shortfall. */
const nothing: f64 = 1e-6;

/** Cost of money that stands ready: no other is lower. */
const ready: f64 = -1;

/** Takes money out at a boundary, cheapest first; see the twin's `withdraw`. */
export class Withdrawing {
  private costs: usize;
  /** By holding: whether any of its money can stand ready; whether it gives any now. */
  private isReady: StaticArray<bool>;
  private offers: StaticArray<bool>;
  /** By holding that gives any: its place among those. */
  private places: StaticArray<i32>;
  private offering: i32 = 0;
  /** By place: what is offered, and the share that is taken. */
  private available: usize;
  private shares: usize;
  private rest: usize = newRows(1);
  /** Mask of the paths that want money and have none ready. */
  private lacks: usize = newRows(1);
  private cost: usize = newRows(1);
  private total: usize = newRows(1);
  private taken: usize = newRows(1);
  /** Whether some path takes all that is offered to it. */
  private exhausts: bool = false;
  private paid: usize = newRows(1);

  constructor(private holdings: StaticArray<Instrument>) {
    this.costs = newRows(holdings.length);
    this.isReady = new StaticArray<bool>(holdings.length);
    this.offers = new StaticArray<bool>(holdings.length);
    this.places = new StaticArray<i32>(holdings.length);
    this.available = newRows(holdings.length);
    this.shares = newRows(holdings.length);
  }

  /**
   * @param wanted row
   * @param out row of what was paid; less than wanted where all is exhausted
   * @param shortfall row to which the rest is added
   */
  run(at: i32, wanted: usize, out: usize, shortfall: usize): void {
    memory.copy(this.rest, wanted, rowSize);
    while (this.findCheapest(at)) {
      this.split();
      for (let i = 0; i < this.holdings.length; i++) this.takeFrom(i, at);
    }
    for (let p: usize = 0; p < rowSize; p += 16) {
      const rest = v128.load(this.rest + p);
      const short = f64x2.gt(rest, both(nothing));
      const asked = v128.load(wanted + p);
      const paid = v128.bitselect(f64x2.sub(asked, rest), asked, short);
      v128.store(out + p, paid);
      v128.store(shortfall + p, f64x2.add(v128.load(shortfall + p), f64x2.sub(asked, paid)));
    }
  }

  /** Fills in what each holding of the lowest cost can give, the sum, and what is taken; false where all is done. */
  private findCheapest(at: i32): bool {
    if (!this.anyWants()) return false;
    this.offerReady(at);
    if (this.isEnough()) return true;
    this.chooseCost(at);
    this.clearOffers();
    for (let i = 0; i < this.holdings.length; i++) this.note(i, this.offerOf(i, at));
    this.isEnough();
    return anyAbove0(this.total);
  }

  private clearOffers(): void {
    clearRows(this.total, 1);
    this.offering = 0;
  }

  /** Keeps what stands at the next place as a holding's offer, if it is any. */
  private note(i: i32, offers: bool): void {
    this.places[i] = this.offering;
    this.offers[i] = offers;
    if (offers) this.offering += 1;
  }

  private anyWants(): bool {
    let wants = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      wants = v128.or(wants, f64x2.gt(v128.load(this.rest + p), both(nothing)));
    }
    return v128.any_true(wants);
  }

  /** Offers what stands ready to the paths that still want money. */
  private offerReady(at: i32): void {
    this.clearOffers();
    for (let i = 0; i < this.holdings.length; i++) {
      const row = this.available + <usize>this.offering * rowSize;
      this.isReady[i] = this.holdings[i].ready(at, row);
      this.note(i, this.isReady[i] && this.keepWanted(row));
    }
  }

  /**
   * Finds what is taken of the offers, and whether each path that wants money has any. Those that do not are marked:
   * nobody need ask for the others what the rest costs, which is much to compute.
   */
  private isEnough(): bool {
    let lacking = both(0);
    let exhausting = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const rest = v128.load(this.rest + p);
      const total = v128.load(this.total + p);
      const some = f64x2.gt(total, both(0));
      const lacks = v128.andnot(f64x2.gt(rest, both(nothing)), some);
      v128.store(this.lacks + p, lacks);
      // What rounding has left of a sum that is met may be below 0.
      v128.store(this.taken + p, where(some, least(rest, total)));
      lacking = v128.or(lacking, lacks);
      exhausting = v128.or(exhausting, v128.and(some, f64x2.ge(rest, total)));
    }
    this.exhausts = v128.any_true(exhausting);
    return !v128.any_true(lacking);
  }

  /** Leaves ready money only to the paths that want some, and adds it to the sum; false where that is nothing. */
  private keepWanted(row: usize): bool {
    const rest = this.rest;
    const total = this.total;
    let some = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const money = v128.load(row + p);
      const has = v128.and(f64x2.gt(v128.load(rest + p), both(nothing)), f64x2.gt(money, both(0)));
      const offer = where(has, money);
      v128.store(row + p, offer);
      v128.store(total + p, f64x2.add(v128.load(total + p), offer));
      some = v128.or(some, has);
    }
    return v128.any_true(some);
  }

  /** Fills in what each holding's money costs where some path has none ready. */
  private askCosts(at: i32): void {
    for (let i = 0; i < this.holdings.length; i++) {
      const row = this.costOf(i);
      if (!this.isReady[i]) {
        fillRow(row, Infinity);
      } else {
        this.holdings[i].ready(at, this.paid);
        for (let p: usize = 0; p < rowSize; p += 16) {
          const has = f64x2.gt(v128.load(this.paid + p), both(0));
          v128.store(row + p, v128.bitselect(both(ready), both(Infinity), has));
        }
      }
      this.holdings[i].exitCost(at, this.lacks, row);
    }
  }

  /** Lowest cost of each path that still wants money; NaN, equal to nothing, for the others. */
  private chooseCost(at: i32): void {
    this.askCosts(at);
    for (let p: usize = 0; p < rowSize; p += 16) {
      let cost = both(Infinity);
      for (let i = 0; i < this.holdings.length; i++) cost = least(cost, v128.load(this.costOf(i) + p));
      const wants = v128.and(
        f64x2.gt(v128.load(this.rest + p), both(nothing)),
        f64x2.lt(cost, both(Infinity)),
      );
      v128.store(this.cost + p, v128.bitselect(cost, both(NaN), wants));
    }
  }

  /** Fills in what a holding can give at the chosen cost; false where that is nothing. */
  private offerOf(i: i32, at: i32): bool {
    const row = this.available + <usize>this.offering * rowSize;
    let asked = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const chosen = f64x2.eq(v128.load(this.costOf(i) + p), v128.load(this.cost + p));
      v128.store(row + p, chosen);
      asked = v128.or(asked, chosen);
    }
    if (!v128.any_true(asked)) return false;
    this.holdings[i].exitAvailable(at, row, this.paid);
    let some = both(0);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const offer = where(v128.load(row + p), v128.load(this.paid + p));
      v128.store(row + p, offer);
      v128.store(this.total + p, f64x2.add(v128.load(this.total + p), offer));
      some = v128.or(some, f64x2.gt(offer, both(0)));
    }
    return v128.any_true(some);
  }

  /** Shares what is taken among those that offer; a single one gives it all. */
  private split(): void {
    if (this.offering === 1) memory.copy(this.shares, this.taken, rowSize);
    else splitWhole(this.taken, this.available, this.offering, this.shares);
  }

  private takeFrom(i: i32, at: i32): void {
    if (!this.offers[i]) return;
    const net = this.shares + <usize>this.places[i] * rowSize;
    if (this.exhausts) this.takeWhole(this.availableOf(i), net);
    const rest = this.rest;
    const paid = this.paid;
    this.holdings[i].exit(at, net, paid);
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(rest + p, f64x2.sub(v128.load(rest + p), v128.load(paid + p)));
    }
  }

  /** Where all that is offered is taken, each gives its whole offer, whatever rounding made of its share. */
  private takeWhole(offers: usize, net: usize): void {
    const taken = this.taken;
    const total = this.total;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const offer = v128.load(offers + p);
      const all = f64x2.eq(v128.load(taken + p), v128.load(total + p));
      v128.store(net + p, v128.bitselect(offer, v128.load(net + p), all));
    }
  }

  private costOf(i: i32): usize {
    return this.costs + <usize>i * rowSize;
  }

  private availableOf(i: i32): usize {
    return this.available + <usize>this.places[i] * rowSize;
  }
}
