import { clearRows, newRows, rowSize } from '../block';

/**
 * What certificates of one rate add up to: principal, and principal times opening month. Slots before the present one are
 * added up from the first on, those after it from the last on, as the twin does; both sums stay what they are from month
 * to month, so that a month costs as much for a long ladder as for a short one.
 */
export class CertificateSums {
  /** Slot of the month that the sums stand at; −1 where they must be found anew. */
  private present: i32 = -1;
  /** Of the slots before the present one: a row each. */
  private newer: usize = newRows(1);
  private newerOpening: usize = newRows(1);
  /** By slot, of the slots after it: rows. */
  private older: usize;
  private olderOpening: usize;

  /** @param principal rows; opened 32-bit integers: by slot */
  constructor(
    private slots: i32,
    private principal: usize,
    private opened: usize,
  ) {
    this.older = newRows(slots);
    this.olderOpening = newRows(slots);
  }

  /** Certificates other than the present one have changed. */
  forget(): void {
    this.present = -1;
  }

  /** Comes before the sums are asked for. */
  moveTo(slot: i32): void {
    if (slot === this.present) return;
    if (this.present >= 0 && slot === this.present + 1) {
      this.addTo(this.newer, this.newerOpening, this.newer, this.newerOpening, this.present);
    } else {
      this.findAnew(slot);
    }
    this.present = slot;
  }

  private findAnew(slot: i32): void {
    clearRows(this.newer, 1);
    clearRows(this.newerOpening, 1);
    for (let before = 0; before < slot; before++) {
      this.addTo(this.newer, this.newerOpening, this.newer, this.newerOpening, before);
    }
    const last = this.slots - 1;
    clearRows(this.older + <usize>last * rowSize, 1);
    clearRows(this.olderOpening + <usize>last * rowSize, 1);
    for (let after = last; after > slot; after--) {
      const from = <usize>after * rowSize;
      const to = from - rowSize;
      this.addTo(this.older + from, this.olderOpening + from, this.older + to, this.olderOpening + to, after);
    }
  }

  /** Sums with the certificate of a slot added. */
  private addTo(sum: usize, opening: usize, sumOut: usize, openingOut: usize, slot: i32): void {
    const row = this.principal + <usize>slot * rowSize;
    const month = f64x2.splat(<f64>load<i32>(this.opened + (<usize>slot << 2)));
    for (let p: usize = 0; p < rowSize; p += 16) {
      const principal = v128.load(row + p);
      v128.store(sumOut + p, f64x2.add(v128.load(sum + p), principal));
      v128.store(openingOut + p, f64x2.add(v128.load(opening + p), f64x2.mul(principal, month)));
    }
  }

  @inline
  inTerm(p: usize): v128 {
    const at = <usize>this.present * rowSize + p;
    const newer = f64x2.add(v128.load(this.newer + p), v128.load(this.principal + at));
    return f64x2.add(newer, v128.load(this.older + at));
  }

  /** Each principal times its opening month. */
  @inline
  byOpening(p: usize): v128 {
    const at = <usize>this.present * rowSize + p;
    const month = f64x2.splat(<f64>load<i32>(this.opened + (<usize>this.present << 2)));
    const own = f64x2.mul(v128.load(this.principal + at), month);
    const newer = f64x2.add(v128.load(this.newerOpening + p), own);
    return f64x2.add(newer, v128.load(this.olderOpening + at));
  }
}
