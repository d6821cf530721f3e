import type { InstrumentSpec } from '../../instruments/specs.ts';
import { insurance } from './insurance.ts';
import { marketHolding, serviceFeeFund } from './marketHolding.ts';
import { noticeDeposit } from './noticeDeposit.ts';
import { offeredAccount } from './offeredAccount.ts';
import type { PutHolding } from './putHolding.ts';
import { demandDeposit, tieredSavings } from './settledAccount.ts';
import { structuredDeposit } from './structuredDeposit.ts';
import { timeDeposit } from './timeDeposit.ts';

type Putters = { readonly [K in InstrumentSpec['kind']]: PutHolding<Extract<InstrumentSpec, { kind: K }>> };

/** Every kind of holding in the kernel: one line a kind. */
const putters: Putters = {
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
export function putterOf(spec: InstrumentSpec): PutHolding<InstrumentSpec> {
  return putters[spec.kind] as PutHolding<InstrumentSpec>;
}
