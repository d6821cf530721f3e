import { addRow, clearRows, divideRows, newRows } from './block';
import { Bundle } from './bundle';
import { Instrument } from './instrument';

/** Rows of a bundle: cash, gifts, costs, and the first boundary at which it was reached. */
export const bundleRows: i32 = 4;

/** The bundles of a plan, in order; see the twin's `bundlePurse.ts`. */
export class Bundles {
  private paid: usize = newRows(1);

  constructor(
    private holdings: StaticArray<Instrument>,
    private all: StaticArray<Bundle>,
  ) {}

  reset(): void {
    for (let i = 0; i < this.all.length; i++) this.all[i].reset();
  }

  /** A month has begun, and its purchases are made. */
  begin(month: i32): void {
    for (let i = 0; i < this.all.length; i++) this.all[i].begin(this.holdings, month);
  }

  /** Looks at a month's end; the row of money that it brings. */
  look(at: i32): usize {
    clearRows(this.paid, 1);
    for (let i = 0; i < this.all.length; i++) this.all[i].look(this.holdings, at, this.paid);
    return this.paid;
  }

  /** Adds the money that all have brought to a row. */
  addCash(out: usize): void {
    for (let i = 0; i < this.all.length; i++) addRow(out, this.all[i].rows);
  }

  /** From fen to a unit of so many; the boundary is no money. */
  divide(unit: f64): void {
    for (let i = 0; i < this.all.length; i++) divideRows(this.all[i].rows, bundleRows - 1, unit);
  }

  rowsOf(bundle: i32): usize {
    return this.all[bundle].rows;
  }

  get count(): i32 {
    return this.all.length;
  }
}
