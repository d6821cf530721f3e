import { readSharedTable } from './sharedData.ts';

/** Simple daily returns of the 20 stocks, [day][stock]; NaN where one of the two prices is blank. */
export function pypfoptReturns(): { tickers: string[]; returns: number[][] } {
  const { tickers, prices } = readPrices();
  return { tickers, returns: returnsOf(prices) };
}

/** The same from the days on which all stocks have a price. */
export function pypfoptCompleteReturns(): number[][] {
  return returnsOf(readPrices().prices.filter((row) => row.every((price) => !Number.isNaN(price))));
}

function readPrices(): { tickers: string[]; prices: number[][] } {
  const { headings, rows } = readSharedTable('portfolio/pypfopt/stock_prices.csv');
  const prices = rows.map((row) =>
    headings.slice(1).map((_name, i) => (row[i + 1] ? Number(row[i + 1]) : Number.NaN)),
  );
  return { tickers: headings.slice(1), prices };
}

function returnsOf(prices: readonly (readonly number[])[]): number[][] {
  return prices.slice(1).map((row, day) => row.map((price, i) => price / prices[day]![i]! - 1));
}
