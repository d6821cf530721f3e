import { agedDays } from '../../instruments/fundLots.ts';
import type { LockUpSpec, MarketSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

/** Numbers of the rules of access in the kernel; 0 is none. */
const accessNumbers: Readonly<Record<LockUpSpec['access'], number>> = {
  closed: 1,
  periodicOpen: 2,
  minimumHolding: 3,
};

export const marketHolding: PutHolding<MarketSpec> = (spec, _calendar, call, place) => {
  const { factor, purchaseFee, redemptionFee, lockUp } = spec;
  const locks = lockUp !== undefined && lockUp.days > 0;
  call.addMarketHolding(
    factor,
    spec.yieldAtStart ?? Number.NaN,
    purchaseFee.length,
    place.put(purchaseFee.map((band) => band.from * 100)),
    place.put(purchaseFee.map((band) => band.rate)),
    place.put(purchaseFee.map((band) => (band.flat ?? Number.NaN) * 100)),
    redemptionFee.length,
    place.put(redemptionFee.map((band) => band.fromDays)),
    place.put(redemptionFee.map((band) => band.rate)),
    locks ? accessNumbers[lockUp.access] : 0,
    locks ? lockUp.days : 0,
    agedDays(redemptionFee, lockUp),
  );
};
