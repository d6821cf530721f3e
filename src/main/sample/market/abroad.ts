import { exp } from '../../engine/math/exp.ts';
import { drawNormals } from '../draws.ts';
import { streams } from '../streams.ts';
import type { BusinessDays } from './businessDays.ts';
import type { DailyMarket } from './fundValues.ts';

/**
 * What lies outside the country, yearly: rounded judgement. `withEquity` is the correlation with the sample's equity
 * index: shares abroad rise and fall with it a little, and the dollar is dearer when it falls.
 */
export const abroadFacts = {
  shares: { volatility: 0.16, logMean: 0.06, withEquity: 0.3 },
  dollar: { volatility: 0.045, logMean: 0.002, withEquity: -0.2 },
} as const;

/** Yuan for a dollar on the base day. */
const baseRate = 6.86;
const daysAYear = 261;
/** Of the fund: what is invested abroad, the rest lying at the short rate; and dividends less fees, a year. */
const invested = 0.94;
const carry = 0.004;

export interface Abroad {
  /** Yuan for a dollar by business day, unrounded. */
  readonly dollar: Float64Array;
  /** Net value in yuan of a fund that holds shares abroad, unrounded; 1 on the base day. */
  readonly fund: Float64Array;
}

/**
 * A dollar and a QDII fund beside the sample's market, of streams of their own. The fund's value in yuan is that of its
 * shares in dollars times the exchange rate: both risks are in it. @param equity daily log returns of the equity index
 */
export function abroad(equity: Float64Array, market: DailyMarket, days: BusinessDays): Abroad {
  const count = days.dates.length;
  const [shares, dollar] = dailyReturns(equity, count);
  const rate = new Float64Array(count);
  const fund = new Float64Array(count);
  let log = 0;
  rate[0] = baseRate;
  fund[0] = 1;
  for (let day = 1; day < count; day++) {
    log += dollar![day]!;
    rate[day] = baseRate * exp(log);
    const growth =
      invested * (exp(shares![day]! + dollar![day]!) - 1) +
      (1 - invested) * market.money[day]! +
      (carry * days.gap[day]!) / 365;
    fund[day] = fund[day - 1]! * (1 + growth);
  }
  return { dollar: rate, fund };
}

/** Log returns of shares and dollar by day: a part that goes with the equity index, and a part of their own. */
function dailyReturns(equity: Float64Array, count: number): Float64Array[] {
  const z = new Float64Array(2);
  const raw = [abroadFacts.shares, abroadFacts.dollar].map(() => new Float64Array(count));
  const average = mean(equity);
  const spread = Math.sqrt(mean(equity.map((r) => (r - average) ** 2)));
  for (let day = 1; day < count; day++) {
    drawNormals(streams.abroad, day, z);
    const home = (equity[day]! - average) / spread;
    [abroadFacts.shares, abroadFacts.dollar].forEach(({ volatility, withEquity }, i) => {
      const load = withEquity * home + Math.sqrt(1 - withEquity ** 2) * z[i]!;
      raw[i]![day] = (volatility / Math.sqrt(daysAYear)) * load;
    });
  }
  return raw.map((x, i) => {
    const { logMean } = [abroadFacts.shares, abroadFacts.dollar][i]!;
    const found = mean(x);
    return x.map((r, day) => (day === 0 ? 0 : r - found + logMean / daysAYear));
  });
}

/** Over the days after the base day. */
const mean = (x: Float64Array): number => x.reduce((sum, value) => sum + value, 0) / (x.length - 1);
