import { roundFen } from '../../math/roundFen';
import { clearRows, newRows, rowSize } from '../block';

/**
 * What certificates of one rate add up to: principal, and principal times opening month. Slots before the present one are
 * added up from the first on, those after it from the last on, as the twin does; both sums stay what they are from month
 * to month, so that a month costs as much for a long ladder as for a short one.
 */
export class CertificateSums {
  /** Slot of the month that the sums stand at; −1 where they must be found anew. */
  private present: i32 = -1;
  /** Of the slots before the present one, two rows: principal, and principal times opening month. */
  newer: usize = newRows(2);
  /** By slot, of the slots after it: two such rows. */
  private older: usize = 0;
  private slots: i32 = 0;
  private principal: usize = 0;
  private opened: usize = 0;
  rate: f64 = 0;
  monthlyRate: f64 = 0;

  /** Says what is added up. @param principal rows; opened 32-bit integers: by slot; rate of a year */
  addUp(slots: i32, principal: usize, opened: usize, rate: f64): void {
    this.slots = slots;
    this.principal = principal;
    this.opened = opened;
    this.rate = rate;
    this.monthlyRate = rate / 12;
    this.older = newRows(2 * slots);
  }

  /** Certificates other than the present one have changed. */
  forget(): void {
    this.present = -1;
  }

  /** Whether the sums stand at a slot and go on to the one after it. */
  standsBefore(slot: i32, next: i32): bool {
    return this.present === slot && next === slot + 1;
  }

  /** The caller has added the present certificate to the sums; the next one is empty. */
  stepOn(): void {
    this.present += 1;
  }

  @inline
  olderOf(slot: i32): usize {
    return this.older + <usize>slot * 2 * rowSize;
  }

  private moveTo(slot: i32): void {
    if (slot === this.present) return;
    if (this.present >= 0 && slot === this.present + 1) {
      this.addPresent();
    } else {
      this.findAnew(slot);
    }
    this.present = slot;
  }

  /** Four vectors at a time, a cache's line: sums do not wait for each other, and no line is looked for twice. */
  private findAnew(slot: i32): void {
    for (let p: usize = 0; p < rowSize; p += 64) {
      this.addBefore(slot, p);
      this.addAfter(slot, p);
    }
  }

  private addBefore(slot: i32, p: usize): void {
    let sum0 = f64x2.splat(0);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    let opening0 = sum0;
    let opening1 = sum0;
    let opening2 = sum0;
    let opening3 = sum0;
    let opened = this.opened;
    const end = this.principal + <usize>slot * rowSize;
    for (let row = this.principal + p; row < end; row += rowSize, opened += 4) {
      const month = f64x2.splat(<f64>load<i32>(opened));
      sum0 = f64x2.add(sum0, v128.load(row));
      opening0 = f64x2.add(opening0, f64x2.mul(v128.load(row), month));
      sum1 = f64x2.add(sum1, v128.load(row, 16));
      opening1 = f64x2.add(opening1, f64x2.mul(v128.load(row, 16), month));
      sum2 = f64x2.add(sum2, v128.load(row, 32));
      opening2 = f64x2.add(opening2, f64x2.mul(v128.load(row, 32), month));
      sum3 = f64x2.add(sum3, v128.load(row, 48));
      opening3 = f64x2.add(opening3, f64x2.mul(v128.load(row, 48), month));
    }
    keep(this.newer + p, sum0, sum1, sum2, sum3);
    keep(this.newer + p + rowSize, opening0, opening1, opening2, opening3);
  }

  private addAfter(slot: i32, p: usize): void {
    let sum0 = f64x2.splat(0);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    let opening0 = sum0;
    let opening1 = sum0;
    let opening2 = sum0;
    let opening3 = sum0;
    const last = this.slots - 1;
    let sums = this.olderOf(last) + p;
    let row = this.principal + <usize>last * rowSize + p;
    let opened = this.opened + (<usize>last << 2);
    for (const end = this.olderOf(slot); ; row -= rowSize, opened -= 4) {
      keep(sums, sum0, sum1, sum2, sum3);
      keep(sums + rowSize, opening0, opening1, opening2, opening3);
      sums -= 2 * rowSize;
      if (sums < end) return;
      const month = f64x2.splat(<f64>load<i32>(opened));
      sum0 = f64x2.add(sum0, v128.load(row));
      opening0 = f64x2.add(opening0, f64x2.mul(v128.load(row), month));
      sum1 = f64x2.add(sum1, v128.load(row, 16));
      opening1 = f64x2.add(opening1, f64x2.mul(v128.load(row, 16), month));
      sum2 = f64x2.add(sum2, v128.load(row, 32));
      opening2 = f64x2.add(opening2, f64x2.mul(v128.load(row, 32), month));
      sum3 = f64x2.add(sum3, v128.load(row, 48));
      opening3 = f64x2.add(opening3, f64x2.mul(v128.load(row, 48), month));
    }
  }

  /** Adds the certificate that is present to the newer ones. */
  private addPresent(): void {
    const row = this.principal + <usize>this.present * rowSize;
    const month = f64x2.splat(<f64>load<i32>(this.opened + (<usize>this.present << 2)));
    for (let p: usize = 0; p < rowSize; p += 16) {
      const principal = v128.load(row + p);
      const sums = this.newer + p;
      v128.store(sums, f64x2.add(v128.load(sums), principal));
      v128.store(sums, f64x2.add(v128.load(sums, rowSize), f64x2.mul(principal, month)), rowSize);
    }
  }

  /** A row and the interest by contract on what is in term at a boundary. */
  withInterest(at: i32, slot: i32, row: usize, out: usize): void {
    this.fill(at, slot, row, out, false, false);
  }

  /** What is in term, a row of what has matured, and the interest; into `out`, or added to it. */
  withPrincipal(at: i32, slot: i32, matured: usize, out: usize, adds: bool): void {
    this.fill(at, slot, matured, out, true, adds);
  }

  private fill(at: i32, slot: i32, row: usize, out: usize, whole: bool, adds: bool): void {
    this.moveTo(slot);
    const place = <usize>slot * rowSize;
    const older = this.olderOf(slot);
    const newer = this.newer;
    const own = this.principal + place;
    const month = f64x2.splat(<f64>load<i32>(this.opened + (<usize>slot << 2)));
    const today = f64x2.splat(<f64>at);
    const monthly = f64x2.splat(this.monthlyRate);
    for (let p: usize = 0; p < rowSize; p += 16) {
      const principal = v128.load(own + p);
      const inTerm = f64x2.add(f64x2.add(v128.load(newer + p), principal), v128.load(older + p));
      const present = f64x2.add(v128.load(newer + p, rowSize), f64x2.mul(principal, month));
      const months = f64x2.sub(f64x2.mul(today, inTerm), f64x2.add(present, v128.load(older + p, rowSize)));
      const interest = roundFen(f64x2.mul(monthly, months));
      const kept = v128.load(row + p);
      const sum = f64x2.add(whole ? f64x2.add(inTerm, kept) : kept, interest);
      v128.store(out + p, adds ? f64x2.add(v128.load(out + p), sum) : sum);
    }
  }
}

/** Four vectors in a row. */
@inline
function keep(at: usize, first: v128, second: v128, third: v128, fourth: v128): void {
  v128.store(at, first);
  v128.store(at, second, 16);
  v128.store(at, third, 32);
  v128.store(at, fourth, 48);
}
