import type { PlanCalendar } from '../planCalendar.ts';
import { demandDeposit } from './demandDeposit.ts';
import type { ClientWorth, Instrument, InstrumentKind, RateShift } from './instrument.ts';
import { insurance } from './insurance.ts';
import { marketHolding } from './marketHolding.ts';
import { noticeDeposit } from './noticeDeposit.ts';
import { serviceFeeFund } from './serviceFeeFund.ts';
import { offeredAccount } from './offeredAccount.ts';
import type { InstrumentSpec } from './specs.ts';
import { structuredDeposit } from './structuredDeposit.ts';
import { tieredSavings } from './tieredSavings.ts';
import { timeDeposit } from './timeDeposit.ts';

type Kinds = { readonly [K in InstrumentSpec['kind']]: InstrumentKind<Extract<InstrumentSpec, { kind: K }>> };

/** Every kind of holding that can be simulated: one line a kind. */
const kinds: Kinds = {
  demand: demandDeposit,
  tiered: tieredSavings,
  offered: offeredAccount,
  time: timeDeposit,
  structured: structuredDeposit,
  insurance,
  notice: noticeDeposit,
  market: marketHolding,
  serviceFee: serviceFeeFund,
};

/** The kind of a specification; the table is keyed by the specification's own `kind`. */
function kindOf(spec: InstrumentSpec): InstrumentKind<InstrumentSpec> {
  return kinds[spec.kind];
}

export function checkInstrument(
  spec: InstrumentSpec,
): { readonly field: string; readonly reason: string } | undefined {
  return kindOf(spec).check(spec);
}

export function openInstrument(
  spec: InstrumentSpec,
  calendar: PlanCalendar,
  rateShift?: RateShift,
  client: ClientWorth = { worth: 0 },
): Instrument {
  const shift = rateShift ?? new Float64Array(calendar.months + 1);
  return kindOf(spec).open(spec, calendar, shift, client, rateShift === undefined);
}

/** Yearly rate at which money that the holding pays out waits; undefined where it pays nothing out. */
export function waitingRate(spec: InstrumentSpec): number | undefined {
  return kindOf(spec).waitingRate?.(spec);
}

/** Whether deposit insurance covers the holding: deposits of every form, and not funds, wealth products or policies. */
export function isInsured(spec: InstrumentSpec): boolean {
  return kindOf(spec).insured;
}
