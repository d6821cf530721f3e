import { purposes } from '../../../random/purposes.ts';
import type { BesideSpec } from '../../returns/returnSpec.ts';
import { bootstrap } from './bootstrap.ts';
import { filtered } from './filtered.ts';
import { putLognormal } from './lognormal.ts';
import type { PutSource } from './putSource.ts';
import { regimes } from './regimes.ts';

export const beside: PutSource<BesideSpec> = ({ drawn, lognormal }, context) => {
  if (drawn.kind === 'bootstrap') bootstrap(drawn, context);
  else if (drawn.kind === 'regimes') regimes(drawn, context);
  else filtered(drawn, context);
  putLognormal(lognormal, context, purposes.assumptionReturns);
};
