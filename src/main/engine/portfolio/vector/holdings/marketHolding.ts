import { lotsApart } from '../../instruments/fundLots.ts';
import { monthlyServiceFee } from '../../instruments/marketHolding.ts';
import { settlementDays } from '../../instruments/settlement.ts';
import type { EndingFee, LockUpSpec, MarketSpec, ServiceFeeSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

/** Numbers of the rules of access in the kernel; 0 is none. */
const accessNumbers: Readonly<Record<LockUpSpec['access'], number>> = {
  closed: 1,
  periodicOpen: 2,
  minimumHolding: 3,
};

type Put = PutHolding<Omit<MarketSpec, 'kind'> & { readonly serviceFee?: EndingFee }>;

const putFund: Put = (spec, calendar, call, place) => {
  const { factor, purchaseFee, redemptionFee, lockUp, settlement, serviceFee, gainTax = 0 } = spec;
  const locks = lockUp !== undefined && lockUp.days > 0;
  const { aged, allAlike } = lotsApart(spec, serviceFee?.untilDays);
  const settled = settlement && (gainTax > 0 || !allAlike) ? settlementDays(settlement, calendar) : undefined;
  call.setLots(
    redemptionFee.length,
    place.put(redemptionFee.map((band) => band.fromDays)),
    place.put(redemptionFee.map((band) => band.rate)),
    locks ? accessNumbers[lockUp.access] : 0,
    locks ? lockUp.days : 0,
    aged,
    allAlike,
    settled ? place.putWords(settled.confirmed) : 0,
    settled ? place.putWords(settled.ordered) : 0,
    gainTax,
  );
  call.addMarketHolding(
    factor,
    spec.yieldAtStart ?? Number.NaN,
    purchaseFee.length,
    place.put(purchaseFee.map((band) => band.from * 100)),
    place.put(purchaseFee.map((band) => band.rate)),
    place.put(purchaseFee.map((band) => (band.flat ?? Number.NaN) * 100)),
    serviceFee?.untilDays ?? Infinity,
    monthlyServiceFee(serviceFee),
  );
};

export const marketHolding: PutHolding<MarketSpec> = putFund;
export const serviceFeeFund: PutHolding<ServiceFeeSpec> = putFund;
