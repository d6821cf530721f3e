import type { Localised } from '../../../shared/schema.ts';
import type { SeriesInfo } from '../../../shared/series.ts';

/** How the value of a product of the sample follows the market. */
export interface FundRule {
  /** Also the number of its stream of own shocks: append, never reorder. */
  readonly number: number;
  readonly seriesId: string;
  readonly name: Localised;
  readonly kind: SeriesInfo['kind'];
  /** Value on the base day. */
  readonly base: number;
  /** Shares of the market's factors; what is left lies at the short rate. */
  readonly mix: {
    readonly equity?: number;
    readonly treasury?: number;
    readonly credit?: number;
    readonly gold?: number;
  };
  /** Yearly volatility of what the manager does beside the market. */
  readonly ownVolatility: number;
  /** Dividends and skill less management and custody fees, per year. */
  readonly carry: number;
  /** Yearly sales-service fee of the C class; no C class where it is left out. */
  readonly serviceFee?: number;
}

/**
 * The A classes in the file, with their C classes made from the same days. The index excludes dividends (about
 * 2 % a year), so equity products carry them; bond indices reinvest their coupons.
 */
export const fundRules: readonly FundRule[] = [
  {
    number: 0,
    seriesId: 'money-fund',
    name: { zh: '示例天天货币基金（累计收益）', en: 'Sample Daily Money Fund (total return)' },
    kind: 'index',
    base: 100,
    mix: {},
    ownVolatility: 0,
    carry: -0.0005,
  },
  {
    number: 1,
    seriesId: 'bond-fund-a',
    name: { zh: '示例稳健纯债债券', en: 'Sample Steady Bond Fund' },
    kind: 'nav',
    base: 1,
    mix: { treasury: 0.4, credit: 0.6 },
    ownVolatility: 0.005,
    carry: -0.0015,
    serviceFee: 0.002,
  },
  {
    number: 2,
    seriesId: 'mixed-fund-a',
    name: { zh: '示例均衡配置混合', en: 'Sample Balanced Allocation Fund' },
    kind: 'nav',
    base: 1,
    mix: { equity: 0.55, credit: 0.35 },
    ownVolatility: 0.04,
    carry: 0.012,
    serviceFee: 0.004,
  },
  {
    number: 3,
    seriesId: 'equity-fund-a',
    name: { zh: '示例成长精选股票', en: 'Sample Growth Equity Fund' },
    kind: 'nav',
    base: 1,
    mix: { equity: 0.92 },
    ownVolatility: 0.065,
    carry: 0.018,
    serviceFee: 0.004,
  },
  {
    number: 4,
    seriesId: 'index-fund-a',
    name: { zh: '示例大盘指数', en: 'Sample Large-Cap Index Fund' },
    kind: 'nav',
    base: 1,
    mix: { equity: 0.95 },
    ownVolatility: 0.006,
    carry: 0.017,
    serviceFee: 0.002,
  },
  {
    number: 5,
    seriesId: 'gold-fund-a',
    name: { zh: '示例黄金联接', en: 'Sample Gold Fund' },
    kind: 'nav',
    base: 1,
    mix: { gold: 0.95 },
    ownVolatility: 0.004,
    carry: -0.005,
    serviceFee: 0.0025,
  },
  {
    number: 6,
    seriesId: 'payroll-wealth',
    name: { zh: '薪金宝（示例）', en: 'Payroll Plus (sample)' },
    kind: 'nav',
    base: 1,
    mix: { credit: 0.15 },
    ownVolatility: 0.0008,
    carry: 0.001,
  },
  {
    number: 7,
    seriesId: 'open-wealth',
    name: { zh: '示例固收增强半年开', en: 'Sample Fixed Income Plus, half-yearly' },
    kind: 'nav',
    base: 1,
    mix: { credit: 0.7, equity: 0.06 },
    ownVolatility: 0.006,
    carry: -0.001,
  },
  {
    number: 8,
    seriesId: 'private-mandate',
    name: { zh: '私行定制理财（示例）', en: 'Private Banking Mandate (sample)' },
    kind: 'nav',
    base: 1,
    mix: { equity: 0.25, treasury: 0.2, credit: 0.35, gold: 0.12 },
    ownVolatility: 0.015,
    carry: 0.003,
  },
];
