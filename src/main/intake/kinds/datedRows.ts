import { Column } from './column.ts';

/** The rows of one history as they come, put in order at the end. Kept as columns: a file may have a million of them. */
export class DatedRows<Item> {
  private readonly coming = {
    rows: new Column<number>(),
    dates: new Column<string>(),
    items: new Column<Item>(),
  };
  /** The columns whole, from `sort` on. */
  private rows: number[] = [];
  private dates: string[] = [];
  private items: Item[] = [];
  private isRising = true;
  private readonly isSame: (a: Item, b: Item) => boolean;

  constructor(isSame: (a: Item, b: Item) => boolean) {
    this.isSame = isSame;
  }

  /** True where the dates came in their order. */
  get wasOrdered(): boolean {
    return this.isRising;
  }

  add(row: number, date: string, item: Item): void {
    const { rows, dates, items } = this.coming;
    const { last } = dates;
    if (last !== undefined && date < last) this.isRising = false;
    rows.push(row);
    dates.push(date);
    items.push(item);
  }

  /** After the last row. */
  sort(): void {
    const { coming } = this;
    this.rows = coming.rows.take();
    this.dates = coming.dates.take();
    this.items = coming.items.take();
    if (this.isRising) return;
    const { rows, dates, items } = this;
    const order = [...rows.keys()].sort((a, b) => {
      if (dates[a] === dates[b]) return rows[a]! - rows[b]!;
      return dates[a]! < dates[b]! ? -1 : 1;
    });
    this.rows = order.map((i) => rows[i]!);
    this.dates = order.map((i) => dates[i]!);
    this.items = order.map((i) => items[i]!);
  }

  /** Rows that say different things of one date; nobody knows which is right, so all of them are named. After `sort`. */
  conflicts(): { row: number; other: number; date: string }[] {
    const found: { row: number; other: number; date: string }[] = [];
    const { rows, dates, items } = this;
    for (let start = 0, end = 0; start < dates.length; start = end) {
      const date = dates[start]!;
      let agree = true;
      for (end = start + 1; dates[end] === date; end += 1) agree &&= this.isSame(items[end]!, items[start]!);
      if (agree) continue;
      for (let i = start; i < end; i += 1) {
        found.push({ row: rows[i]!, other: rows[i === start ? start + 1 : start]!, date });
      }
    }
    return found;
  }

  /** What stands, once the refused rows and the repetitions are left out. After `sort`. */
  settled(refused: ReadonlySet<number>): { dates: string[]; items: Item[]; doubles: number } {
    const rises = this.dates.every((date, i) => i === 0 || date !== this.dates[i - 1]);
    // A clean history, as most are, is handed over as it is: a copy would be held twice.
    if (rises && !this.rows.some((row) => refused.has(row)))
      return { dates: this.dates, items: this.items, doubles: 0 };
    const dates: string[] = [];
    const items: Item[] = [];
    let doubles = 0;
    this.dates.forEach((date, i) => {
      if (refused.has(this.rows[i]!)) return;
      if (dates.at(-1) === date) {
        doubles += 1;
        return;
      }
      dates.push(date);
      items.push(this.items[i]!);
    });
    return { dates, items, doubles };
  }
}
