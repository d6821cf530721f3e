import { describe, expect, test } from 'vitest';
import { sampleSeries } from '../../../../src/main/sample/market/sampleSeries.ts';
import { monthEnds } from '../../../../src/main/sample/market/monthEnds.ts';
import { sampleProducts } from '../../../../src/main/sample/shelf/sampleProducts.ts';
import { typicalFall } from '../../../../src/renderer/pages/client/typicalFall.ts';

const today = '2026-07-01';
const series = sampleSeries();
const products = sampleProducts();

/** Changes over every three months in a row of the product's own series, the worst first. */
function quarters(seriesId: string): number[] {
  const { values } = monthEnds(series.find(({ info }) => info.id === seriesId)!.points);
  return values
    .slice(3)
    .map((value, month) => value / values[month]! - 1)
    .sort((a, b) => a - b);
}

/** Change over the three months from a month on. */
const quarterFrom = (values: readonly number[], month: number): number =>
  values[month + 3]! / values[month]! - 1;

const fallOf = (id: string): number =>
  typicalFall(
    products.find((item) => item.id === id)!,
    today,
  );

const wealthAt = (riskLevel: number): number =>
  typicalFall({ ...products.find(({ id }) => id === 'private-mandate')!, riskLevel }, today);

describe('the fall that the client sheet supposes', () => {
  // Bad, but seen: deeper than the worst twentieth of the quarters, and no more than a tenth beyond the worst one.
  test.each([
    'bond-fund-a',
    'bond-fund-c',
    'mixed-fund-a',
    'mixed-fund-c',
    'equity-fund-a',
    'equity-fund-c',
    'index-fund-a',
    'index-fund-c',
    'gold-fund-a',
    'gold-fund-c',
    'qdii-fund-a',
    'open-wealth',
    'private-mandate',
  ])('lies among the worst quarters of %s', (id) => {
    const changes = quarters(id);
    expect(changes.length).toBe(214);
    expect(fallOf(id)).toBeGreaterThan(-changes[Math.floor(0.05 * (changes.length - 1))]!);
    expect(fallOf(id)).toBeLessThan(-1.1 * changes[0]!);
  });

  test('is a precaution where the series never fell over a quarter', () => {
    expect(quarters('payroll-wealth')[0]!).toBeGreaterThan(0);
    expect(fallOf('payroll-wealth')).toBe(0.01);
  });

  // Levels by yearly volatility, as the suggestion reads them where no product states one; a bad quarter in twenty of a
  // normal return: 1.645 x volatility x the root of a quarter. No sample product has R4 or R5: worked by hand.
  test.each([
    [2, 0.01, 0.05, 0.0082, 0.0411],
    [3, 0.05, 0.15, 0.0411, 0.1234],
    [4, 0.15, 0.3, 0.1234, 0.2468],
    [5, 0.3, 0.6, 0.2468, 0.4935],
  ])('of wealth at R%i lies between those of its bounds of volatility', (level, low, high, least, most) => {
    expect(1.645 * low * 0.5).toBeCloseTo(least, 4);
    expect(1.645 * high * 0.5).toBeCloseTo(most, 4);
    expect(wealthAt(level)).toBeGreaterThan(least);
    expect(wealthAt(level)).toBeLessThan(most);
  });

  test.each([
    // Shares of the equity index (25 % a year), the rest in credit or on credit: 15 and 30 % a year, the levels' floors.
    [4, 0.6],
    [5, 1.2],
  ])('of wealth at R%i lies among the worst quarters of a mix of its risk', (level, equity) => {
    const [shares, credit] = ['equity-index', 'credit-index'].map(
      (id) => monthEnds(series.find(({ info }) => info.id === id)!.points).values,
    );
    const changes = Array.from(
      { length: shares!.length - 3 },
      (_quarter, month) => equity * quarterFrom(shares!, month) + (1 - equity) * quarterFrom(credit!, month),
    ).toSorted((a, b) => a - b);
    expect(wealthAt(level)).toBeGreaterThan(-changes[Math.floor(0.05 * (changes.length - 1))]!);
    expect(wealthAt(level)).toBeLessThan(-changes[0]!);
  });
});
