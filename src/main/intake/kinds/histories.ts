import { LabError } from '../../../shared/errors/index.ts';
import { DatedRows } from './datedRows.ts';
import type { Refusal } from './kind.ts';

/** The histories of a file by name, made as their names come. */
export class Histories<Item> {
  private readonly byName = new Map<string, DatedRows<Item>>();
  private readonly isSame: (a: Item, b: Item) => boolean;
  private readonly limit: { readonly count: number; readonly heading: string };

  /** @param limit a column of names that holds more than this is not one */
  constructor(isSame: (a: Item, b: Item) => boolean, limit: { count: number; heading: string }) {
    this.isSame = isSame;
    this.limit = limit;
  }

  /** @throws LabError intake.tooManyTargets */
  of(name: string): DatedRows<Item> {
    const known = this.byName.get(name);
    if (known) return known;
    const { count, heading } = this.limit;
    if (this.byName.size >= count) throw new LabError('intake.tooManyTargets', { heading, limit: count });
    const fresh = new DatedRows<Item>(this.isSame);
    this.byName.set(name, fresh);
    return fresh;
  }

  get wasOrdered(): boolean {
    return [...this.byName.values()].every((rows) => rows.wasOrdered);
  }

  /** Puts all in date order and names the rows that contradict each other. */
  sort(dateHeading: string): Refusal[] {
    for (const rows of this.byName.values()) rows.sort();
    return [...this.byName].flatMap(([name, rows]) =>
      rows.conflicts().map(({ row, other, date }) => ({
        row,
        column: dateHeading,
        value: date,
        code: 'intake.duplicateDate' as const,
        values: { name, date, other },
      })),
    );
  }

  /** What stands of each, once the refused rows and the repetitions are left out. After `sort`. */
  settle(refusals: readonly Refusal[]): {
    settled: { name: string; dates: string[]; items: Item[] }[];
    empty: string[];
    doubles: number;
  } {
    const refused = new Set(refusals.map(({ row }) => row));
    const all = [...this.byName].map(([name, rows]) => ({ name, ...rows.settled(refused) }));
    return {
      settled: all.filter(({ dates }) => dates.length > 0),
      empty: all.filter(({ dates }) => dates.length === 0).map(({ name }) => name),
      doubles: all.reduce((sum, { doubles }) => sum + doubles, 0),
    };
  }
}
