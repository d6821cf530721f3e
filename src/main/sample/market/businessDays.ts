import { formatPlainDate, fromDayNumber, requireDate, toDayNumber } from '../../../shared/date.ts';
import type { PlainDate } from '../../../shared/units.ts';

/** Consecutive business days; day 0 is the base day, before the first return. All arrays have one entry a day. */
export interface BusinessDays {
  readonly dates: readonly PlainDate[];
  /** Calendar days since the business day before; 0 on the base day. */
  readonly gap: Float64Array;
  /** Calendar months since the base day's month. */
  readonly month: Int32Array;
}

/** Monday to Friday from `baseDate` to `lastDate`, both included; public holidays are not left out. */
export function businessDays(baseDate: PlainDate, lastDate: PlainDate): BusinessDays {
  const base = requireDate(baseDate);
  const last = toDayNumber(requireDate(lastDate));
  const dates: PlainDate[] = [];
  const gaps: number[] = [];
  const months: number[] = [];
  let before = toDayNumber(base);
  for (let day = before; day <= last; day++) {
    // 1970-01-01 was a Thursday: 0 is Monday.
    if ((day + 3) % 7 >= 5) continue;
    const parts = fromDayNumber(day);
    dates.push(formatPlainDate(parts));
    gaps.push(day - before);
    months.push((parts.year - base.year) * 12 + parts.month - base.month);
    before = day;
  }
  return { dates, gap: Float64Array.from(gaps), month: Int32Array.from(months) };
}
