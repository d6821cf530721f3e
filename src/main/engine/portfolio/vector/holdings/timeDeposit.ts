import { overdueDays } from '../../instruments/overdueDays.ts';
import type { TimeDepositSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';
import { putPreferences } from './putPreferences.ts';

export const timeDeposit: PutHolding<TimeDepositSpec> = (spec, calendar, call, place) => {
  const { termMonths, rates, demandRate, renewal, keptShare = 1, preferences = [] } = spec;
  const byMonth = Array.from(
    { length: calendar.months + 1 },
    (_rate, m) => rates[Math.min(m, rates.length - 1)]!,
  );
  const overdue = Array.from(overdueDays(termMonths, calendar), (days) => (demandRate * days) / 360);
  if (preferences.length > 0) putPreferences(preferences, call, place);
  call.addTimeDeposit(
    termMonths,
    place.put(byMonth),
    keptShare,
    demandRate,
    place.put(overdue),
    renewal === 'payOut',
  );
};
