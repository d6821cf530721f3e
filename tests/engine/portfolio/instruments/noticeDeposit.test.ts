import { describe, expect, it } from 'vitest';
import { productHoldings } from '../../../../src/main/engine/portfolio/compile/productHoldings.ts';
import { openInstrument } from '../../../../src/main/engine/portfolio/instruments/index.ts';
import { takeAll } from '../../../../src/main/engine/portfolio/liquidity/takeAll.ts';
import { planCalendar } from '../../../../src/main/engine/portfolio/planCalendar.ts';

// Boundaries on July 1, August 1 (31 days), September 1 (62), October 1 (92).
const calendar = planCalendar('2026-07-01', 12);
const spec = { kind: 'notice', rate: 0.0036, demandRate: 0.00036, minimum: 50_000 } as const;
const none = new Float64Array(0);

function opened() {
  const holding = openInstrument(spec, calendar);
  holding.reset();
  return holding;
}

describe('a notice deposit', () => {
  it('pays simple interest by days with the money that leaves, oldest first', () => {
    const holding = opened();
    holding.buy(0, 10_000_000);
    holding.accrue(0, none, 0);
    holding.buy(1, 5_000_000);
    // A yuan earns .00001 a day: 100,000 for 62 days and 50,000 for 31.
    expect(holding.value(2)).toBe(10_000_000 + 6200 + 5_000_000 + 1550);
    expect(holding.exitCost(2)).toBe(0);
    // Half of the first part with its interest: 50,031 yuan.
    expect(holding.exit(2, 5_003_100)).toBe(5_003_100);
    expect(holding.value(2)).toBe(5_000_000 + 3100 + 5_000_000 + 1550);
    expect(holding.interest(2)).toBe(6200 + 1550);
  });

  it('earns the demand rate below its minimum, until it is filled up again', () => {
    const holding = opened();
    holding.buy(0, 4_000_000);
    // 40,000 yuan at a tenth of the rate for 31 days.
    expect(holding.value(1)).toBe(4_000_000 + 124);
    holding.buy(1, 2_000_000);
    // The interest of the first month has been paid in; 60,001.24 at the whole rate.
    expect(holding.value(2)).toBe(6_000_124 + 1860);
    expect(holding.exit(2, 3_000_000)).toBe(3_000_000);
    const left = holding.value(2);
    // Below the minimum again: what was earned is paid in, and the rest earns the demand rate.
    expect(left).toBe(6_000_124 + 1860 - 3_000_000);
    expect(holding.value(3)).toBe(left + Math.round(left * 0.000001 * 30));
  });

  it('loses the difference to the demand rate where all is asked for at once', () => {
    const holding = opened();
    holding.buy(0, 10_000_000);
    const taken = { value: 0, free: 0, costly: 0, cost: 0, locked: 0 };
    takeAll(holding, 3, taken);
    expect(taken).toEqual({ value: 10_009_200, free: 0, costly: 10_000_920, cost: 8280, locked: 0 });
    holding.reset();
    holding.buy(0, 10_000_000);
    expect(holding.exitCost(3)).toBe(0);
  });

  it('is held so where its terms know the demand rate', () => {
    const terms = { kind: 'noticeDeposit', noticeDays: 7, rate: 0.003, minimum: 50_000 } as const;
    expect(productHoldings.noticeDeposit(terms)).toMatchObject({ deposit: { kind: 'demand' } });
    expect(productHoldings.noticeDeposit({ ...terms, demandRate: 0.0005 })).toMatchObject({
      contract: { kind: 'notice', rate: 0.003, demandRate: 0.0005, minimum: 50_000 },
    });
  });
});
