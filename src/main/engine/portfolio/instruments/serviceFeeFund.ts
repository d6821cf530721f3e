import { checkRate } from './checkRate.ts';
import type { InstrumentKind } from './instrument.ts';
import { MarketHolding, marketHolding } from './marketHolding.ts';
import type { MarketSpec, ServiceFeeSpec } from './specs.ts';

const asMarket = ({ serviceFee: _serviceFee, ...spec }: ServiceFeeSpec): MarketSpec => ({
  ...spec,
  kind: 'market',
});

/** C 类份额: a fund whose sales-service fee ends after a time; see docs/models/funds-and-fees.md. */
export const serviceFeeFund: InstrumentKind<ServiceFeeSpec> = {
  insured: false,
  check: (spec) => {
    const { rate, untilDays } = spec.serviceFee;
    if (!(rate >= 0)) return { field: 'serviceFee.rate', reason: `${rate}` };
    if (!(untilDays >= 0)) return { field: 'serviceFee.untilDays', reason: `${untilDays}` };
    return checkRate('serviceFee.rate', rate) ?? marketHolding.check(asMarket(spec));
  },
  open: (spec, calendar, rateShift) =>
    new MarketHolding(asMarket(spec), calendar, rateShift, spec.serviceFee),
};
