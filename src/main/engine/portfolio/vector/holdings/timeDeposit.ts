import { overdueDays } from '../../instruments/overdueDays.ts';
import type { TimeDepositSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

export const timeDeposit: PutHolding<TimeDepositSpec> = (spec, calendar, call, place) => {
  const { termMonths, rates, demandRate, renewal, keptShare = 1 } = spec;
  const byMonth = Array.from(
    { length: calendar.months + 1 },
    (_rate, m) => rates[Math.min(m, rates.length - 1)]!,
  );
  const overdue = Array.from(overdueDays(termMonths, calendar), (days) => (demandRate * days) / 360);
  call.addTimeDeposit(
    termMonths,
    place.put(byMonth),
    keptShare,
    demandRate,
    place.put(overdue),
    renewal === 'payOut',
  );
};
