import { readSharedTable } from './sharedData.ts';

/** Simple daily returns of the 20 stocks, [day][stock]; NaN where one of the two prices is blank. */
export function pypfoptReturns(): { tickers: string[]; returns: number[][] } {
  const { headings, rows } = readSharedTable('portfolio/pypfopt/stock_prices.csv');
  const prices = rows.map((row) =>
    headings.slice(1).map((_name, i) => (row[i + 1] ? Number(row[i + 1]) : Number.NaN)),
  );
  const returns = prices.slice(1).map((row, day) => row.map((price, i) => price / prices[day]![i]! - 1));
  return { tickers: headings.slice(1), returns };
}
