import { orderedBy, settledOn } from '../../../../shared/settlement.ts';
import type { PlanCalendar } from '../planCalendar.ts';
import type { MarketSpec, SettlementSpec } from './specs.ts';

/** Up to so many business days from a purchase to redeemed money fit between two plan days, whatever weekends do. */
const withinMonth = 15;

/** Day numbers by boundary, [months + 1]. */
export interface SettlementDays {
  /** On which units bought on the plan's day are the client's and may be sold. */
  readonly confirmed: Int32Array;
  /** By which money that is needed on the plan's day must be called. */
  readonly ordered: Int32Array;
}

export function settlementDays(
  { confirmDays, payDays }: SettlementSpec,
  calendar: PlanCalendar,
): SettlementDays {
  return {
    confirmed: calendar.firstDays.map((day) => settledOn(day, confirmDays)),
    ordered: calendar.firstDays.map((day) => orderedBy(day, payDays)),
  };
}

/** Calendar days up to which lots differ because the youngest cannot be paid out in time; 0 where all always can. */
export function unsettledDays(settlement: SettlementSpec | undefined): number {
  if (!settlement) return 0;
  const days = settlement.confirmDays + settlement.payDays;
  return days <= withinMonth ? 0 : Math.ceil((days * 7) / 5) + 8;
}

/** Whether calling money ahead of its day may change what it costs or whether it may leave. */
export function mattersAhead({ settlement, redemptionFee, lockUp }: Omit<MarketSpec, 'kind'>): boolean {
  if (!settlement || settlement.payDays === 0) return false;
  return redemptionFee.length > 0 || (lockUp?.days ?? 0) > 0 || unsettledDays(settlement) > 0;
}
