import type { PlanCalendar } from '../planCalendar.ts';
import { demandDeposit } from './demandDeposit.ts';
import type { Instrument, InstrumentKind } from './instrument.ts';
import { marketHolding } from './marketHolding.ts';
import type { InstrumentSpec } from './specs.ts';
import { tieredSavings } from './tieredSavings.ts';
import { timeDeposit } from './timeDeposit.ts';

type Kinds = { readonly [K in InstrumentSpec['kind']]: InstrumentKind<Extract<InstrumentSpec, { kind: K }>> };

/** Every kind of holding that can be simulated: one line a kind. */
const kinds: Kinds = {
  demand: demandDeposit,
  tiered: tieredSavings,
  time: timeDeposit,
  market: marketHolding,
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

export function openInstrument(spec: InstrumentSpec, calendar: PlanCalendar): Instrument {
  return kindOf(spec).open(spec, calendar);
}
