import { twice } from '../../../kernel/twice.ts';
import { purposes, type Purpose } from '../../../random/purposes.ts';
import { lowerTriangle } from '../../../stats/lowerTriangle.ts';
import { monthlyLaw } from '../../returns/lognormal.ts';
import type { LognormalSpec } from '../../returns/returnSpec.ts';
import type { PutSource, SourceContext } from './putSource.ts';

export function putLognormal(spec: LognormalSpec, { call, place }: SourceContext, purpose: Purpose): void {
  const { factors, logMean, loading } = monthlyLaw(spec);
  const rows = lowerTriangle(loading, factors);
  call.addLognormal(purpose, factors, place.put(twice(logMean)), place.put(twice(rows)));
}

export const lognormal: PutSource<LognormalSpec> = (spec, context) => {
  putLognormal(spec, context, purposes.returns);
  return [];
};
