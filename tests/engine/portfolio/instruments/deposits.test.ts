import { describe, expect, it } from 'vitest';
import { openInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import type { Instrument } from '../../../../src/main/engine/portfolio/instruments/instrument.ts';
import type { DepositSpec } from '../../../../src/main/engine/portfolio/instruments/specs.ts';
import { planCalendar } from '../../../../src/main/engine/portfolio/planCalendar.ts';

const noMarket = new Float64Array(0);

function open(spec: DepositSpec, startDate: string, months: number): Instrument {
  return openInstrument(spec, planCalendar(startDate, months));
}

/** Values at the end of each month of a single payment. Amounts are fen. */
function valuesOf(spec: DepositSpec, startDate: string, months: number, amount: number): number[] {
  const deposit = open(spec, startDate, months);
  deposit.buy(0, amount);
  return Array.from({ length: months }, (_month, month) => {
    deposit.accrue(month, noMarket, 0);
    const value = deposit.value(month + 1);
    deposit.release(month + 1);
    return value;
  });
}

describe('demand deposit', () => {
  it('earns ACT/360 on the daily balance and is credited on the 20th', () => {
    // 1,000,000.00 at .36 %: a thousand fen a day. January 31, February 28; 1–20 March: 79 days, credited 79,000;
    // 21–31 March on 100,079,000 fen: 11 · 1000.79 = 11,008.69.
    const values = valuesOf({ kind: 'demand', rate: 0.0036 }, '2026-01-01', 3, 100_000_000);
    expect(values).toEqual([100_031_000, 100_059_000, 100_079_000 + 11_009]);
  });

  it('pays out its accrued interest when it is closed', () => {
    const deposit = open({ kind: 'demand', rate: 0.0036 }, '2026-01-01', 1);
    deposit.buy(0, 100_000_000);
    deposit.accrue(0, noMarket, 0);
    expect(deposit.exitAvailable(1)).toBe(100_031_000);
    expect(deposit.exit(1, 200_000_000)).toBe(100_031_000);
    expect([deposit.value(1), deposit.interest(1), deposit.exitCost(1)]).toEqual([0, 31_000, Infinity]);
  });
});

describe('tiered savings', () => {
  const bands = [
    { from: 0, rate: 0.0036 },
    { from: 10_000, rate: 0.0072 },
    { from: 50_000, rate: 0.0108 },
  ];

  it.each([
    // Half of a 360-day year's day on each band of 60,000.00 in 31 days: 10,000 · .36 % + 40,000 · .72 % + 10,000 · 1.08 % = 432 a year.
    ['marginal', 60_000, 43_200],
    ['marginal', 10_000, 3600],
    ['marginal', 9999.99, 3600],
    ['whole', 60_000, 64_800],
    ['whole', 50_000, 54_000],
    ['whole', 49_999.99, 36_000],
  ] as const)('%s bands on %d yuan earn %d fen a year', (banding, yuan, yearly) => {
    const [value] = valuesOf({ kind: 'tiered', bands, banding }, '2026-01-01', 1, Math.round(yuan * 100));
    expect(value! - Math.round(yuan * 100)).toBe(Math.round((yearly * 31) / 360));
  });
});

describe('time deposit', () => {
  const oneYear = {
    kind: 'time',
    termMonths: 12,
    rates: [0.012],
    demandRate: 0.0036,
    renewal: 'renew',
  } as const;

  it('earns simple interest by the calendar month, and compounds only on renewal', () => {
    const values = valuesOf(oneYear, '2026-07-01', 24, 10_000_000);
    expect(values[0]).toBe(10_010_000);
    expect(values[11]).toBe(10_120_000);
    expect(values[12]).toBe(10_130_120);
    expect(values[23]).toBe(10_241_440);
  });

  it('pays the demand rate on the part taken early and leaves the rest at its rate', () => {
    const deposit = open(oneYear, '2026-07-01', 12);
    deposit.buy(0, 10_000_000);
    for (let month = 0; month < 6; month += 1) deposit.accrue(month, noMarket, 0);
    // 1 July to 1 January: 184 days at .36 % / 360 = .00184 on each fen of the broken part.
    expect(deposit.exitAvailable(6)).toBe(10_018_400);
    expect(deposit.exitCost(6)).toBeCloseTo(1.006 / 1.00184 - 1, 15);
    expect(deposit.exit(6, 1_001_840)).toBe(1_001_840);
    // 1,000,000 fen broken: 9,000,000 left, with half a year at 1.2 %.
    expect(deposit.value(6)).toBe(9_054_000);
    expect(deposit.interest(6)).toBe(1840 + 54_000);
  });

  it('renews at the rate of the renewal’s month', () => {
    const rates = [0.012, ...Array.from({ length: 11 }, () => 0.5), 0.024];
    expect(valuesOf({ ...oneYear, rates }, '2026-07-01', 24, 10_000_000)[23]).toBe(10_362_880);
  });

  it('pays demand interest for days overdue', () => {
    // Opened on 28 February, a month matures on 28 March; the plan acts on the 31st: 3 days overdue.
    const deposit = open({ ...oneYear, termMonths: 1, renewal: 'payOut' }, '2026-01-31', 2);
    deposit.accrue(0, noMarket, 0);
    deposit.buy(1, 10_000_000);
    deposit.accrue(1, noMarket, 0);
    expect(deposit.value(2)).toBe(10_000_000 + 10_000 + 300);
    expect(deposit.movable(2)).toBe(deposit.value(2));
    expect(deposit.release(2)).toBe(10_010_300);
    expect(deposit.value(2)).toBe(0);
  });

  it('breaks the youngest certificate first, because that costs least', () => {
    const deposit = open(oneYear, '2026-07-01', 12);
    deposit.buy(0, 10_000_000);
    for (let month = 0; month < 5; month += 1) deposit.accrue(month, noMarket, 0);
    deposit.buy(5, 2_000_000);
    deposit.accrue(5, noMarket, 0);
    expect(deposit.exitAvailable(6)).toBe(2_000_000 + Math.round((2_000_000 * 0.0036 * 31) / 360));
    deposit.exit(6, deposit.exitAvailable(6));
    expect(deposit.exitAvailable(6)).toBe(10_018_400);
  });
});
