import { checkRate } from './checkRate.ts';
import type { InstrumentKind } from './instrument.ts';
import { SettledAccount } from './settledAccount.ts';
import type { TieredSavingsSpec } from './specs.ts';

/** Tiered savings 阶梯利率: see docs/models/tiered-savings.md. */
export const tieredSavings: InstrumentKind<TieredSavingsSpec> = {
  insured: true,
  check: (spec) => {
    const rising = spec.bands.every((band, i) =>
      i === 0 ? band.from === 0 : band.from > spec.bands[i - 1]!.from,
    );
    if (!rising || spec.bands.length === 0) return { field: 'bands', reason: 'from' };
    return spec.bands.map((band, i) => checkRate(`bands[${i}].rate`, band.rate)).find((problem) => problem);
  },
  open: (spec, calendar) => new SettledAccount(spec.bands, spec.banding, calendar),
};
