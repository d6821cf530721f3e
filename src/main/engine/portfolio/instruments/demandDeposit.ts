import { checkRate } from './checkRate.ts';
import type { InstrumentKind } from './instrument.ts';
import { SettledAccount } from './settledAccount.ts';
import type { DemandDepositSpec } from './specs.ts';

/** Demand deposit 活期: see docs/models/demand-deposit.md. */
export const demandDeposit: InstrumentKind<DemandDepositSpec> = {
  insured: true,
  check: (spec) => checkRate('rate', spec.rate),
  open: (spec, calendar) => new SettledAccount([{ from: 0, rate: spec.rate }], 'whole', calendar),
};
