import { exp } from './exp.ts';
import { log } from './log.ts';

/** Largest whole exponent for which repeated squaring is used: its error stays below that of the logarithm. */
const largestWhole = 1024;

function wholePower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/**
 * base^exponent with the same digits on every machine, for base ≥ 0 (any base where the exponent is whole and at most
 * 1024 in size). Whole exponents by repeated squaring, others as e^(exponent · ln base).
 * Relative error at most (2 + 2|exponent · ln base|) · 2^-52 for broken exponents, |exponent| · 2^-52 for whole ones.
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (Number.isInteger(exponent) && Math.abs(exponent) <= largestWhole) {
    return exponent > 0 ? wholePower(base, exponent) : 1 / wholePower(base, -exponent);
  }
  if (base === 1) return 1;
  return exp(exponent * log(base));
}
