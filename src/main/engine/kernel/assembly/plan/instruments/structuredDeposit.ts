import { both, least, where } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { clearRows, fillRow, newRows, rowSize } from '../block';
import { Instrument } from '../instrument';
import { payoffRate } from '../payoffs';

/** Certificates whose rate follows an underlying; see the twin's `structuredDeposit.ts`. */
export class StructuredDeposit extends Instrument {
  private slots: i32;
  private principal: usize;
  private startLevel: usize;
  private opened: usize;
  private level: usize = newRows(1);
  private matured: usize = newRows(1);
  private credited: usize = newRows(1);

  constructor(
    private factor: i32,
    private term: i32,
    private payoff: i32,
    private floor: f64,
    private slope: f64,
    private bound: f64,
    private paysOut: bool,
    months: i32,
  ) {
    super();
    const slots = min(term, months + 1);
    this.slots = slots;
    this.principal = newRows(slots);
    this.startLevel = newRows(slots);
    this.opened = heap.alloc(<usize>slots << 2);
  }

  interest(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(out + p, f64x2.add(v128.load(this.credited + p), this.accruedAt(at, p)));
    }
  }

  reset(): void {
    clearRows(this.principal, this.slots);
    memory.fill(this.opened, 0, <usize>this.slots << 2);
    fillRow(this.level, 1);
    clearRows(this.matured, 1);
    clearRows(this.credited, 1);
  }

  release(month: i32, released: usize): bool {
    if (this.paysOut) memory.copy(released, this.matured, rowSize);
    else this.buy(month, this.matured);
    clearRows(this.matured, 1);
    return this.paysOut;
  }

  buy(month: i32, amount: usize): void {
    const slot = month % this.term;
    store<i32>(this.opened + (<usize>slot << 2), month);
    memory.copy(this.startLevel + <usize>slot * rowSize, this.level, rowSize);
    const row = this.principal + <usize>slot * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(row + p, f64x2.add(v128.load(row + p), v128.load(amount + p)));
    }
  }

  accrue(month: i32, growth: usize): void {
    const factor = growth + <usize>this.factor * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      v128.store(this.level + p, f64x2.mul(v128.load(this.level + p), v128.load(factor + p)));
    }
    const opened = month + 1 - this.term;
    if (opened >= 0) this.mature(opened % this.term);
  }

  value(at: i32, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      let inTerm = both(0);
      for (let slot = 0, row = this.principal + p; slot < this.slots; slot++, row += rowSize) {
        inTerm = f64x2.add(inTerm, v128.load(row));
      }
      const sum = f64x2.add(inTerm, v128.load(this.matured + p));
      v128.store(out + p, f64x2.add(sum, this.accruedAt(at, p)));
    }
  }

  movable(at: i32, out: usize): void {
    memory.copy(out, this.matured, rowSize);
  }

  sell(at: i32, amount: usize, proceeds: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const sold = v128.load(amount + p);
      v128.store(this.matured + p, f64x2.sub(v128.load(this.matured + p), sold));
      v128.store(proceeds + p, sold);
    }
  }

  ready(at: i32, out: usize): bool {
    memory.copy(out, this.matured, rowSize);
    return true;
  }

  exitCost(at: i32, asked: usize, out: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const some = f64x2.gt(v128.load(this.matured + p), both(0));
      v128.store(out + p, v128.bitselect(both(-1), both(Infinity), some));
    }
  }

  exitAvailable(at: i32, asked: usize, out: usize): void {
    memory.copy(out, this.matured, rowSize);
  }

  exit(at: i32, net: usize, paid: usize): void {
    for (let p: usize = 0; p < rowSize; p += 16) {
      const matured = v128.load(this.matured + p);
      const given = least(v128.load(net + p), matured);
      v128.store(this.matured + p, f64x2.sub(matured, given));
      v128.store(paid + p, given);
    }
  }

  private mature(slot: i32): void {
    const row = this.principal + <usize>slot * rowSize;
    const start = this.startLevel + <usize>slot * rowSize;
    for (let p: usize = 0; p < rowSize; p += 16) {
      const principal = v128.load(row + p);
      const ratio = f64x2.div(v128.load(this.level + p), v128.load(start + p));
      const rate = payoffRate(this.payoff, this.floor, this.slope, this.bound, ratio);
      const earned = f64x2.div(f64x2.mul(f64x2.mul(principal, rate), both(<f64>this.term)), both(12));
      const interest = where(f64x2.ne(principal, both(0)), roundFen(earned));
      v128.store(this.matured + p, f64x2.add(v128.load(this.matured + p), f64x2.add(principal, interest)));
      v128.store(this.credited + p, f64x2.add(v128.load(this.credited + p), interest));
      v128.store(row + p, both(0));
    }
  }

  private accruedAt(at: i32, p: usize): v128 {
    let sum = both(0);
    for (let slot = 0, row = this.principal + p; slot < this.slots; slot++, row += rowSize) {
      const months = <f64>(at - load<i32>(this.opened + (<usize>slot << 2)));
      sum = f64x2.add(sum, f64x2.mul(v128.load(row), both(months)));
    }
    return roundFen(f64x2.div(f64x2.mul(sum, both(this.floor)), both(12)));
  }
}
