import { purposes } from '../../../random/purposes.ts';
import { checkFiltered } from '../../returns/filtered.ts';
import type { FilteredSpec } from '../../returns/returnSpec.ts';
import type { PutSource } from './putSource.ts';

export const filtered: PutSource<FilteredSpec> = (spec, { call, place }) => {
  checkFiltered(spec);
  const { mean, nextVariance, omega, alpha, beta, shocks } = spec;
  const laws = mean.flatMap((value, i) => [value, nextVariance[i]!, omega[i]!, alpha[i]!, beta[i]!]);
  const history = place.put(shocks.flat());
  call.addFiltered(purposes.filteredShocks, mean.length, history, shocks.length, place.put(laws));
};
