interface Entry<Item> {
  readonly row: number;
  readonly date: string;
  readonly item: Item;
}

/** The rows of one history as they come, put in order at the end. */
export class DatedRows<Item> {
  private entries: Entry<Item>[] = [];
  private readonly isSame: (a: Item, b: Item) => boolean;
  private isRising = true;

  constructor(isSame: (a: Item, b: Item) => boolean) {
    this.isSame = isSame;
  }

  /** True where the dates came in their order. */
  get wasOrdered(): boolean {
    return this.isRising;
  }

  add(row: number, date: string, item: Item): void {
    const last = this.entries.at(-1);
    if (last && date < last.date) this.isRising = false;
    this.entries.push({ row, date, item });
  }

  sort(): void {
    if (!this.isRising)
      this.entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row));
  }

  /** Rows that say different things of one date; nobody knows which is right, so all of them are named. After `sort`. */
  conflicts(): { row: number; other: number; date: string }[] {
    const found: { row: number; other: number; date: string }[] = [];
    const { entries } = this;
    for (let start = 0, end = 0; start < entries.length; start = end) {
      const { date, item, row } = entries[start]!;
      for (end = start + 1; entries[end]?.date === date;) end += 1;
      const group = entries.slice(start, end);
      if (group.every((entry) => this.isSame(entry.item, item))) continue;
      for (const entry of group)
        found.push({ row: entry.row, other: entry.row === row ? group[1]!.row : row, date });
    }
    return found;
  }

  /** What stands, once the refused rows and the repetitions are left out. After `sort`. */
  settled(refused: ReadonlySet<number>): { dates: string[]; items: Item[]; doubles: number } {
    const dates: string[] = [];
    const items: Item[] = [];
    let doubles = 0;
    for (const { row, date, item } of this.entries) {
      if (refused.has(row)) continue;
      if (dates.at(-1) === date) {
        doubles += 1;
        continue;
      }
      dates.push(date);
      items.push(item);
    }
    return { dates, items, doubles };
  }
}
