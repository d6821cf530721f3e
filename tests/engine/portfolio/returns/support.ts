import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import type { ReturnSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';

/** Log returns of one factor, [path][month]. */
export function logReturnsOf(
  spec: ReturnSpec,
  { paths, months, seed = 1, factor = 0 }: { paths: number; months: number; seed?: number; factor?: number },
): number[][] {
  const returns = prepareReturns(spec, seed);
  const out = new Float64Array(months * returns.factors);
  return Array.from({ length: paths }, (_path, path) => {
    returns.fill(path, months, out);
    return Array.from({ length: months }, (_month, m) => Math.log(out[m * returns.factors + factor]!));
  });
}

/** The code of the error that a specification is refused with. */
export function codeOf(spec: ReturnSpec): string {
  try {
    prepareReturns(spec, 1);
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
  return 'none';
}
