/** How many values a block holds. */
const blockLength = 1024;

/**
 * Values as they come, in blocks, and one array of them at the end. A plain array that grows leaves every smaller copy
 * of itself behind, together twice what it holds.
 */
export class Column<Value> {
  private blocks: Value[][] = [];
  private open: Value[] = [];
  private newest: Value | undefined;

  get last(): Value | undefined {
    return this.newest;
  }

  push(value: Value): void {
    this.newest = value;
    this.open.push(value);
    if (this.open.length < blockLength) return;
    this.blocks.push(this.open);
    this.open = [];
  }

  /** All values in one array; the column is empty after it. */
  take(): Value[] {
    const whole = new Array<Value>().concat(...this.blocks, this.open);
    this.blocks = [];
    this.open = [];
    this.newest = undefined;
    return whole;
  }
}
