import { describe, expect, it } from 'vitest';
import { checkInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import type { ServiceFeeSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { fund, held, knownReturns, simulationInput } from '../support/inputs.ts';

const spec = (changes: Partial<ServiceFeeSpec> = {}): ServiceFeeSpec => ({
  kind: 'serviceFee',
  factor: 0,
  purchaseFee: [],
  redemptionFee: [],
  serviceFee: { rate: 0.006, untilDays: 365 },
  ...changes,
});

/** The path of a still market, in which the fee has already been taken out of the net asset value. */
function path(instrument: ServiceFeeSpec | ReturnType<typeof fund>, monthly = 0): PathSimulation {
  const input = simulationInput({
    months: 24,
    flows: { initial: 1000, monthly, withdraw: 0, withdrawFrom: 0 },
    holdings: [held(1, instrument)],
  });
  const simulation = new PathSimulation(input, knownReturns(Array.from({ length: 24 }, () => [1])));
  simulation.run(0);
  return simulation;
}

describe('a service fee that ends', () => {
  it('is given back from the day on which the units have been held long enough', () => {
    const { values } = path(spec());
    // 1 July 2026 to 1 July 2027 is 365 days: the thirteenth month is the first without the fee.
    expect([values[12], values[13]]).toEqual([100_000, expect.closeTo(100_000 * Math.exp(0.0005), 6)]);
    expect(values[24]).toBeCloseTo(100_000 * Math.exp(0.006), 6);
  });

  it('looks at each purchase by itself, and counts as the market’s gain', () => {
    const simulation = path(spec({ serviceFee: { rate: 0.006, untilDays: 640 } }), 100);
    // From 1 July 2026, 640 days end on 1 April 2028, boundary 21: three months are free; from 1 August, one is.
    const thrice = 110_000 * Math.exp(0.0015);
    const once = 10_000 * Math.exp(0.0005);
    expect(simulation.values[24]).toBeCloseTo(thrice + once + 22 * 10_000, 5);
    expect(simulation.marketGain()).toBeCloseTo(simulation.values[24]! - 340_000, 6);
  });

  it('that never ends, or is nothing, leaves the fund as it is', () => {
    const plain = [...path(fund(), 100).values];
    expect([...path(spec({ serviceFee: { rate: 0, untilDays: 365 } }), 100).values]).toEqual(plain);
    expect([...path(spec({ serviceFee: { rate: 0.006, untilDays: 3650 } }), 100).values]).toEqual(plain);
  });

  it('is refused where it is no fee', () => {
    expect(checkInstrument(spec({ serviceFee: { rate: -0.001, untilDays: 365 } }))?.field).toBe(
      'serviceFee.rate',
    );
    expect(checkInstrument(spec({ serviceFee: { rate: 0.001, untilDays: Number.NaN } }))?.field).toBe(
      'serviceFee.untilDays',
    );
  });
});
