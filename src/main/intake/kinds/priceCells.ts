import { readNumber } from '../cells/number.ts';
import { isBlank } from '../cells/text.ts';
import type { Headings } from '../headings.ts';
import type { Refusal } from './kind.ts';

/** Reads cells that hold prices, and notices when they hold returns. */
export class PriceCells {
  /** Cells without a figure so far. */
  blanks = 0;
  private figures = 0;
  private notPositive = 0;
  private small = 0;
  private readonly headings: Headings;

  constructor(headings: Headings) {
    this.headings = headings;
  }

  /** The figure, or why it is refused; undefined where the cell is a gap. */
  read(row: number, column: number, cell: string): number | undefined | Refusal {
    if (isBlank(cell)) {
      this.blanks += 1;
      return undefined;
    }
    const refuse = (code: Refusal['code']): Refusal => ({
      row,
      column: this.headings.name(column),
      value: cell,
      code,
    });
    const reading = readNumber(cell);
    if (reading.kind === 'bad') return refuse('intake.number');
    this.figures += 1;
    if (reading.value <= 0) this.notPositive += 1;
    if (Math.abs(reading.value) < 1) this.small += 1;
    if (reading.isPercent) return refuse('intake.percent');
    return reading.value > 0 ? reading.value : refuse('intake.notPositive');
  }

  /** Where most figures lie within ±1 and losses are frequent: the share of figures not above zero, in %. */
  shareOfReturns(): number | undefined {
    const share = this.notPositive / this.figures;
    return share >= 0.05 && this.small >= 0.95 * this.figures ? Math.round(100 * share) : undefined;
  }
}
