import { payoffOf, type PayoffTerms } from '../../payoffs/index.ts';
import type { StructuredDepositSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

/** Numbers of the payoffs in the kernel, and what they make of their two numbers. */
function payoffNumbers(terms: PayoffTerms): { kind: number; slope: number; bound: number } {
  return terms.kind === 'participation'
    ? { kind: 0, slope: terms.participation, bound: terms.cap ?? Infinity }
    : { kind: 1, slope: terms.coupon, bound: terms.barrier };
}

export const structuredDeposit: PutHolding<StructuredDepositSpec> = (spec, _calendar, call) => {
  const { kind, slope, bound } = payoffNumbers(spec.payoff);
  const floor = payoffOf(spec.payoff).floor(spec.payoff);
  call.addStructuredDeposit(
    spec.factor,
    spec.termMonths,
    kind,
    floor,
    slope,
    bound,
    spec.renewal === 'payOut',
  );
};
