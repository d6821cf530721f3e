import { purposes } from '../../../random/purposes.ts';
import type { BesideSpec } from '../../returns/returnSpec.ts';
import { bootstrap } from './bootstrap.ts';
import { given } from './given.ts';
import { putLognormal } from './lognormal.ts';
import type { PutSource } from './putSource.ts';

export const beside: PutSource<BesideSpec> = (spec, context) => {
  const host = spec.drawn.kind === 'bootstrap' ? bootstrap(spec.drawn, context) : given(spec.drawn, context);
  putLognormal(spec.lognormal, context, purposes.assumptionReturns);
  return host;
};
