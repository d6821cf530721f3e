import { describe, expect, it } from 'vitest';
import { afterInterestTax } from '../../../../src/main/engine/portfolio/compile/afterTax.ts';
import type { InstrumentSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { interestTaxOn } from '../../../../src/shared/interestTax.ts';
import { fund, held, knownReturns, simulationInput } from '../support/inputs.ts';

/** Interest of a year on 100,000 yuan, fen. */
function interest(instrument: InstrumentSpec): number {
  const input = simulationInput({
    startDate: '2026-03-21',
    months: 12,
    flows: { initial: 100_000, monthly: 0, withdraw: 0, withdrawFrom: 0 },
    holdings: [held(1, instrument)],
  });
  const path = new PathSimulation(input, knownReturns(Array.from({ length: 12 }, () => [1.02])));
  path.run(0);
  return path.interest();
}

const time: InstrumentSpec = { kind: 'time', termMonths: 12, rates: [0.02], demandRate: 0, renewal: 'renew' };
const structured: InstrumentSpec = {
  kind: 'structured',
  factor: 0,
  termMonths: 12,
  payoff: { kind: 'participation', floor: 0.005, participation: 0.1, cap: 0.03 },
  renewal: 'renew',
  demandRate: 0,
};

describe('interest after tax', () => {
  it('is what is left of the interest, for every deposit', () => {
    expect(interest(afterInterestTax(time, 0.2))).toBe(0.8 * interest(time));
    // .005 + .1 · (1.02^12 − 1) is 3.18 %, cut to 3 %: 3,000.00, of which 2,400.00 stay.
    expect(interest(afterInterestTax(structured, 0.2))).toBe(240_000);
    const tiered: InstrumentSpec = { kind: 'tiered', bands: [{ from: 0, rate: 0.0108 }], banding: 'whole' };
    // Settled on the 20th, credited after tax, and so compounded after tax: three quarters of the gross rate.
    const net: InstrumentSpec = { kind: 'demand', rate: 0.0081 };
    expect(interest(afterInterestTax(tiered, 0.25))).toBe(interest(net));
  });

  it('leaves funds alone, and everything where nothing is withheld', () => {
    expect(afterInterestTax(fund(), 0.2)).toEqual(fund());
    expect(afterInterestTax(time, 0)).toBe(time);
  });

  it('knows what was withheld when', () => {
    const rates = ['1999-10-31', '1999-11-01', '2008-10-08', '2008-10-09', '2026-07-01'].map(
      (date) => interestTaxOn(date)?.rate,
    );
    expect(rates).toEqual([undefined, 0.2, 0.05, 0, 0]);
  });
});
