import { putQuasiNormals, type Scramble } from '../../../kernel/putQuasiNormals.ts';
import { purposes } from '../../../random/purposes.ts';
import { shocksOf, turnedLaw, type Exposure, type QuasiSampling } from '../../returns/quasiLognormal.ts';
import type { LognormalSpec } from '../../returns/returnSpec.ts';
import type { SourceContext } from './putSource.ts';

/** Lognormal months on scrambled Sobol points: the host hands over the scrambling of each block. */
export function putQuasiLognormal(
  spec: LognormalSpec,
  { seed, call, place }: SourceContext,
  exposure: Exposure,
  { points }: QuasiSampling,
): Scramble {
  const law = turnedLaw(spec, exposure.factors);
  const { factors, start, loading, doublings } = law;
  const shocks = shocksOf(law, seed, purposes.returns, exposure, points);
  const scramble = putQuasiNormals(shocks, purposes.returns, factors, points, call, place);
  call.addQuasiLognormal(factors, place.put(start), place.putSingles(loading), place.putWords(doublings));
  return scramble;
}
