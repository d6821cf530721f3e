import { purposes } from '../../../random/purposes.ts';
import { historicalGrowth } from '../../returns/bootstrap.ts';
import type { BootstrapSpec } from '../../returns/returnSpec.ts';
import type { PutSource } from './putSource.ts';

export const bootstrap: PutSource<BootstrapSpec> = (spec, { call, place }) => {
  const { growth, months, factors } = historicalGrowth(spec);
  call.addBootstrap(purposes.bootstrap, factors, place.put(growth), months, 1 / spec.blockMonths);
};
