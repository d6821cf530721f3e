import { purposes } from '../../../random/purposes.ts';
import { lowerTriangle } from '../../../stats/lowerTriangle.ts';
import { marketRegimes } from '../../returns/regimes.ts';
import type { RegimesSpec } from '../../returns/returnSpec.ts';
import type { PutSource } from './putSource.ts';

export const regimes: PutSource<RegimesSpec> = (spec, { call, place }) => {
  const { factors, stay, firstShare, laws } = marketRegimes(spec);
  call.addRegimes(
    purposes.returns,
    purposes.regimes,
    place.put([...stay, firstShare]),
    factors,
    place.put(laws.flatMap(({ start }) => [...start])),
    place.putSingles(laws.flatMap(({ loading }) => lowerTriangle(loading, factors))),
    place.putWords(laws.flatMap(({ doublings }) => [...doublings])),
  );
};
