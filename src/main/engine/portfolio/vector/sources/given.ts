import { prepareReturns } from '../../returns/index.ts';
import type { ReturnSpec } from '../../returns/returnSpec.ts';
import type { PutSource } from './putSource.ts';

/** Return models without a vector form: the plain model draws the block's paths, and the kernel reads them. */
export const given: PutSource<ReturnSpec> = (spec, { months, seed, call, place }) => {
  const returns = prepareReturns(spec, seed);
  const paths = call.pathsAtOnce.value;
  const size = months * returns.factors;
  const address = place.reserve(paths * size);
  call.addGiven(returns.factors, address);
  return [
    {
      fill(firstPath, memory) {
        for (let path = 0; path < paths; path += 1) {
          const at = address / 8 + path * size;
          returns.fill(firstPath + path, months, memory.subarray(at, at + size));
        }
      },
    },
  ];
};
