import { purposes, type Purpose } from '../../../random/purposes.ts';
import { lowerTriangle } from '../../../stats/lowerTriangle.ts';
import type { LognormalSpec } from '../../returns/returnSpec.ts';
import { singleLaw } from '../../returns/singleLaw.ts';
import type { PutSource, SourceContext } from './putSource.ts';

export function putLognormal(spec: LognormalSpec, { call, place }: SourceContext, purpose: Purpose): void {
  const { factors, start, loading, doublings } = singleLaw(spec);
  const rows = place.putSingles(lowerTriangle(loading, factors));
  call.addLognormal(purpose, factors, place.put(start), rows, place.putWords(doublings));
}

export const lognormal: PutSource<LognormalSpec> = (spec, context) =>
  putLognormal(spec, context, purposes.returns);
