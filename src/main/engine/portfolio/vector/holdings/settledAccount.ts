import type { RateBand } from '../../../../../shared/product.ts';
import type { DemandDepositSpec, TieredSavingsSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

const fromFen = (bands: readonly RateBand[]): number[] => bands.map((band) => band.from * 100);
const rates = (bands: readonly RateBand[]): number[] => bands.map((band) => band.rate);

export const tieredSavings: PutHolding<TieredSavingsSpec> = ({ bands, banding }, _calendar, call, place) =>
  call.addSettledAccount(
    bands.length,
    place.put(fromFen(bands)),
    place.put(rates(bands)),
    banding === 'whole',
  );

export const demandDeposit: PutHolding<DemandDepositSpec> = ({ rate }, calendar, call, place) =>
  tieredSavings({ kind: 'tiered', bands: [{ from: 0, rate }], banding: 'whole' }, calendar, call, place);
