import { requireDate, toDayNumber } from '../../../shared/date.ts';
import type { Refusal } from './kind.ts';

/** Weeks begin on one weekday; which one is what most rows say. */
export class Weekdays {
  private readonly rows: { readonly row: number; readonly date: string; readonly weekday: number }[] = [];

  add(row: number, date: string): void {
    this.rows.push({ row, date, weekday: toDayNumber(requireDate(date)) % 7 });
  }

  /** The rows that fall on another weekday than most. */
  refusals(column: string): Refusal[] {
    const counts = new Map<number, number>();
    for (const { weekday } of this.rows) counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
    const [usual] = [...counts].toSorted((a, b) => b[1] - a[1]);
    return this.rows
      .filter(({ weekday }) => weekday !== usual?.[0])
      .map(({ row, date }) => ({ row, column, value: date, code: 'intake.notWeekly', values: { date } }));
  }
}
