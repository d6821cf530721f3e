import { daysBetween } from '../../../../shared/date.ts';
import type { PlainDate } from '../../../../shared/units.ts';
import { pow } from '../../math/pow.ts';

/** One yuan at a fixed daily interest, compounded by the calendar day. */
export function cashValue(
  dailyRate: number,
  from: PlainDate,
  to: PlainDate,
): { value: number; annualised: number } {
  const days = daysBetween(from, to);
  const value = pow(1 + dailyRate, days);
  return { value, annualised: pow(value, 365 / days) - 1 };
}
