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

const fallOf = (id: string): number =>
  typicalFall(
    products.find((item) => item.id === id)!,
    today,
  );

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
});
