import type { Localised } from '../../../shared/schema.ts';
import type { SeriesInfo } from '../../../shared/series.ts';
import type { Factor } from './marketFacts.ts';

/** The quoted value of a market factor. */
export interface MarketIndex {
  readonly factor: Factor;
  readonly seriesId: string;
  readonly name: Localised;
  readonly kind: SeriesInfo['kind'];
  /** Value on the base day. */
  readonly base: number;
  readonly decimals: number;
}

export const marketIndices: readonly MarketIndex[] = [
  {
    factor: 'equity',
    seriesId: 'equity-index',
    name: { zh: '示例大盘股票指数', en: 'Sample large-cap equity index' },
    kind: 'index',
    base: 2800,
    decimals: 2,
  },
  {
    factor: 'treasury',
    seriesId: 'treasury-index',
    name: { zh: '示例国债指数', en: 'Sample treasury bond index' },
    kind: 'index',
    base: 100,
    decimals: 4,
  },
  {
    factor: 'credit',
    seriesId: 'credit-index',
    name: { zh: '示例信用债指数', en: 'Sample credit bond index' },
    kind: 'index',
    base: 100,
    decimals: 4,
  },
  {
    factor: 'gold',
    seriesId: 'gold-price',
    name: { zh: '示例黄金价格（元/克）', en: 'Sample gold price (CNY a gram)' },
    kind: 'price',
    base: 205,
    decimals: 2,
  },
];
