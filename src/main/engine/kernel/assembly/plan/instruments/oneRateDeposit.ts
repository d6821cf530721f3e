import { both } from '../../math/both';
import { roundFen } from '../../math/roundFen';
import { clearRows, rowSize } from '../block';
import { CertificateSums } from './certificateSums';
import { TimeDeposit } from './timeDeposit';

/** A time deposit all of whose certificates have one rate: what they add up to is kept from month to month. */
export class OneRateDeposit extends TimeDeposit {
  private sums: CertificateSums = new CertificateSums();
  /** Whether what has matured stands in its next certificate already, as nobody asks for it before. */
  private renewed: bool = false;

  constructor(
    term: i32,
    rates: usize,
    demandRate: f64,
    overdue: usize,
    paysOut: bool,
    private months: i32,
  ) {
    super(term, rates, 1, demandRate, overdue, paysOut, 0, months);
    this.sums.addUp(this.slots, this.principal, this.opened, load<f64>(rates));
  }

  interest(at: i32, out: usize): void {
    this.sums.withInterest(at, at % this.term, this.credited, out);
  }

  reset(): void {
    super.reset();
    this.sums.forget();
    this.renewed = false;
  }

  release(month: i32, released: usize): bool {
    if (!this.renewed) return super.release(month, released);
    this.open(month);
    this.renewed = false;
    return false;
  }

  value(at: i32, out: usize): void {
    this.sums.withPrincipal(at, at % this.term, this.matured, out, false);
  }

  addValue(at: i32, row: usize, out: usize): void {
    this.sums.withPrincipal(at, at % this.term, this.matured, out, true);
  }

  advance(month: i32, amount: f64, growth: usize, row: usize, out: usize): void {
    const slot = month % this.term;
    const at = month + 1;
    if (!this.sums.standsBefore(slot, at % this.term)) {
      super.advance(month, amount, growth, row, out);
      return;
    }
    if (amount > 0) this.open(month);
    this.renewed = out !== 0 && at < this.months && !this.paysOut;
    this.pass(slot, at, amount, out);
    if (!this.renewed) clearRows(this.rowOf(slot + 1), 1);
    this.sums.stepOn();
  }

  protected changed(): void {
    this.sums.forget();
  }

  /** Buys into one certificate, ends the next one, moves the sums on and adds the value: one pass over the row. */
  private pass(slot: i32, at: i32, amount: f64, out: usize): void {
    const sums = this.sums;
    const credited = this.credited;
    const newer = sums.newer;
    // The certificate that ends has the row after it.
    const own = this.rowOf(slot);
    const matured = this.renewed ? own + rowSize : this.matured;
    const older = sums.olderOf(slot + 1);
    const paid = both(amount);
    const month = both(<f64>this.openedOf(slot));
    const today = both(<f64>at);
    // Not the ending certificate's own: where none was ever opened there, it has none.
    const monthly = both(sums.monthlyRate);
    const due = at - this.term;
    const overdue = due < 0 ? 0 : load<f64>(this.overdue + (<usize>due << 3));
    const share = both((sums.rate * <f64>this.term) / 12 + overdue);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const bought = f64x2.add(v128.load(own + p), paid);
      const ending = v128.load(own + p, rowSize);
      const interest = roundFen(f64x2.mul(ending, share));
      // What had matured before has been released.
      const ready = f64x2.add(ending, interest);
      const principal = f64x2.add(v128.load(newer + p), bought);
      const opening = f64x2.add(v128.load(newer + p, rowSize), f64x2.mul(bought, month));
      v128.store(own + p, bought);
      v128.store(matured + p, ready);
      v128.store(credited + p, f64x2.add(v128.load(credited + p), interest));
      v128.store(newer + p, principal);
      v128.store(newer + p, opening, rowSize);
      if (out === 0) continue;
      const inTerm = f64x2.add(principal, v128.load(older + p));
      const months = f64x2.sub(f64x2.mul(today, inTerm), f64x2.add(opening, v128.load(older + p, rowSize)));
      const accrued = roundFen(f64x2.mul(monthly, months));
      const value = f64x2.add(f64x2.add(inTerm, ready), accrued);
      v128.store(out + p, f64x2.add(v128.load(out + p), value));
    }
  }
}

/** Whether certificates of all months have one rate. */
export function sameRates(rates: usize, months: i32): bool {
  for (let month = 1; month <= months; month++) {
    if (load<f64>(rates + (<usize>month << 3)) !== load<f64>(rates)) return false;
  }
  return true;
}
