import type { InstrumentSpec } from '../../instruments/specs.ts';
import { insurance } from './insurance.ts';
import { marketHolding, serviceFeeFund } from './marketHolding.ts';
import type { PutHolding } from './putHolding.ts';
import { demandDeposit, tieredSavings } from './settledAccount.ts';
import { structuredDeposit } from './structuredDeposit.ts';
import { timeDeposit } from './timeDeposit.ts';

type Putters = { readonly [K in InstrumentSpec['kind']]?: PutHolding<Extract<InstrumentSpec, { kind: K }>> };

/** Kinds of holding that the kernel has in vector form: one line a kind. Plans with another kind run on the twin. */
const putters: Putters = {
  demand: demandDeposit,
  tiered: tieredSavings,
  time: timeDeposit,
  structured: structuredDeposit,
  insurance,
  market: marketHolding,
  serviceFee: serviceFeeFund,
};

/** Terms that the kernel does not play, whatever the kind. */
function needsTwin(spec: InstrumentSpec): boolean {
  return ('gainTax' in spec && (spec.gainTax ?? 0) > 0) || 'surrender' in spec;
}

/** The kind of a specification; the table is keyed by the specification's own `kind`. */
export function putterOf(spec: InstrumentSpec): PutHolding<InstrumentSpec> | undefined {
  if (needsTwin(spec)) return undefined;
  return putters[spec.kind] as PutHolding<InstrumentSpec> | undefined;
}
