import type { SeriesInfo, SeriesPoints } from '../../../shared/series.ts';
import type { Localised } from '../../../shared/schema.ts';
import { sampleHistory, sampleSource } from '../bank.ts';
import { exp } from '../../engine/math/exp.ts';
import { abroad } from './abroad.ts';
import { businessDays, type BusinessDays } from './businessDays.ts';
import { calibrate } from './calibrate.ts';
import { consumerPrices } from './consumerPrices.ts';
import { fundRules } from './fundRules.ts';
import { dailyMarket, fundValues } from './fundValues.ts';
import { marketFacts } from './marketFacts.ts';
import { marketIndices } from './marketIndices.ts';
import { monthEnds } from './monthEnds.ts';
import { shortRate } from './shortRate.ts';
import { regimePath, shocks } from './shocks.ts';

/** A series of the sample with its points, as the store takes it. */
export interface SampleSeries {
  readonly info: SeriesInfo;
  readonly points: SeriesPoints;
}

/**
 * Every series of the sample: daily ones of four market indices and of each product with a net value (A and C
 * class), month-end ones of the indices, and monthly consumer prices.
 */
export function sampleSeries(): SampleSeries[] {
  const days = businessDays(sampleHistory.baseDate, sampleHistory.lastDate);
  const logReturns = calibrate(shocks(days, regimePath(days)), days, sampleHistory.months, marketFacts);
  const indices = marketIndices.map((index, i) =>
    daily(index, indexValues(index.base, logReturns[i]!), days),
  );
  const monthly = indices.map((s) => monthlyTwin(s));
  const lastIndex = monthly[0]!;
  const prices = {
    id: 'consumer-prices',
    name: { zh: '示例居民消费价格指数（月）', en: 'Sample consumer price index (monthly)' },
    kind: 'index' as const,
  };
  const months = lastIndex.points.dates;
  const cpi = consumerPrices(6, sampleHistory.months);
  return [
    ...indices,
    ...navs(logReturns, days),
    ...monthly,
    ...fromAbroad(logReturns, days),
    series(prices, { dates: months, values: rounded(cpi, 4) }),
  ];
}

function navs(logReturns: readonly Float64Array[], days: BusinessDays): SampleSeries[] {
  const market = dailyMarket(logReturns, shortRate(days), days);
  return fundRules.flatMap((rule) => {
    const { seriesId, name, kind, serviceFee } = rule;
    const plain = { seriesId, name, kind, decimals: 4 };
    if (serviceFee === undefined) return [daily(plain, fundValues(rule, market, days), days)];
    const classA = { ...plain, name: { zh: `${name.zh}A`, en: `${name.en} A` } };
    const classC = {
      ...plain,
      seriesId: seriesId.replace(/-a$/, '-c'),
      name: { zh: `${name.zh}C`, en: `${name.en} C` },
    };
    return [
      daily(classA, fundValues(rule, market, days), days),
      daily(classC, fundValues(rule, market, days, serviceFee), days),
    ];
  });
}

/** The dollar, and the fund that invests abroad. */
function fromAbroad(logReturns: readonly Float64Array[], days: BusinessDays): SampleSeries[] {
  const { dollar, fund } = abroad(logReturns[0]!, dailyMarket(logReturns, shortRate(days), days), days);
  const rate = {
    seriesId: 'usd-cny',
    name: { zh: '示例美元兑人民币汇率', en: 'Sample US dollar in yuan' },
    kind: 'price' as const,
    decimals: 4,
  };
  const nav = {
    seriesId: 'qdii-fund-a',
    name: { zh: '示例环球股票（QDII）A', en: 'Sample Global Shares (QDII) A' },
    kind: 'nav' as const,
    decimals: 4,
  };
  return [daily(rate, dollar, days), daily(nav, fund, days)];
}

function indexValues(base: number, logReturns: Float64Array): Float64Array {
  let log = 0;
  return logReturns.map((r) => {
    log += r;
    return base * exp(log);
  });
}

interface Quoted {
  readonly seriesId: string;
  readonly name: Localised;
  readonly kind: SeriesInfo['kind'];
  readonly decimals: number;
}

function daily(
  { seriesId, name, kind, decimals }: Quoted,
  values: Float64Array,
  days: BusinessDays,
): SampleSeries {
  return series({ id: seriesId, name, kind }, { dates: days.dates, values: rounded(values, decimals) });
}

function monthlyTwin({ info, points }: SampleSeries): SampleSeries {
  const ends = monthEnds(points);
  const twin = {
    id: `${info.id}-monthly`,
    name: `${info.name}（月末 month-end）`,
    points: ends.dates.length,
  };
  return { info: { ...info, ...twin }, points: ends };
}

function series(
  { id, name, kind }: { id: string; name: Localised; kind: SeriesInfo['kind'] },
  points: SeriesPoints,
): SampleSeries {
  const info: SeriesInfo = {
    id,
    name: `${name.zh} ${name.en}`,
    kind,
    synthetic: true,
    source: sampleSource,
    points: points.dates.length,
    firstDate: points.dates[0]!,
    lastDate: points.dates.at(-1)!,
  };
  return { info, points };
}

function rounded(values: Float64Array, decimals: number): number[] {
  const scale = 10 ** decimals;
  return Array.from(values, (value) => Math.round(value * scale) / scale);
}
