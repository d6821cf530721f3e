import type { Assumption } from '../../../shared/product.ts';
import { fundRules, type FundRule } from '../market/fundRules.ts';
import type { ProductInput } from './productInput.ts';
import { feeFreeDays, feesBefore2026, feesSince2026, newFeesFrom, type FeeClass } from './fundFees.ts';

interface FundOnShelf {
  readonly seriesId: string;
  readonly assetClass: FeeClass;
  readonly tier: ProductInput['tier'];
  readonly riskLevel: number;
  /** Looking forward: below the history's means, as yields are lower now. */
  readonly assumption: Assumption;
  /** Redeemed money comes at T+n. */
  readonly payDays: number;
  /** The bank's share of management fees, a year. */
  readonly feeShare: number;
}

const shelf: readonly FundOnShelf[] = [
  {
    seriesId: 'bond-fund-a',
    assetClass: 'bond',
    tier: 'basic',
    riskLevel: 2,
    assumption: { drift: 0.023, volatility: 0.021 },
    payDays: 2,
    feeShare: 0.0009,
  },
  {
    seriesId: 'index-fund-a',
    assetClass: 'index',
    tier: 'basic',
    riskLevel: 4,
    assumption: { drift: 0.055, volatility: 0.238 },
    payDays: 3,
    feeShare: 0.0012,
  },
  {
    seriesId: 'mixed-fund-a',
    assetClass: 'mixed',
    tier: 'growth',
    riskLevel: 3,
    assumption: { drift: 0.045, volatility: 0.133 },
    payDays: 3,
    feeShare: 0.004,
  },
  {
    seriesId: 'equity-fund-a',
    assetClass: 'equity',
    tier: 'growth',
    riskLevel: 4,
    assumption: { drift: 0.058, volatility: 0.233 },
    payDays: 4,
    feeShare: 0.0055,
  },
  {
    seriesId: 'gold-fund-a',
    assetClass: 'gold',
    tier: 'growth',
    riskLevel: 4,
    assumption: { drift: 0.03, volatility: 0.162 },
    payDays: 3,
    feeShare: 0.0012,
  },
];

const classNames = {
  bond: { zh: '债券', en: 'Bond' },
  index: { zh: '指数', en: 'Index' },
  mixed: { zh: '混合', en: 'Mixed' },
  equity: { zh: '股票', en: 'Equity' },
  gold: { zh: '黄金', en: 'Gold' },
  qdii: { zh: 'QDII', en: 'QDII' },
} as const;

function fund(item: FundOnShelf, rule: FundRule, shareClass: 'A' | 'C'): ProductInput {
  const { assetClass, assumption, tier, riskLevel } = item;
  const serviceFee = shareClass === 'C' ? rule.serviceFee! : 0;
  const conditions = {
    kind: 'fund',
    assetClass,
    shareClass,
    purchaseConfirmDays: 1,
    redemptionPayDays: item.payDays,
    seriesId: shareClass === 'A' ? item.seriesId : item.seriesId.replace(/-a$/, '-c'),
    assumption: { drift: assumption.drift - serviceFee, volatility: assumption.volatility },
  } as const;
  const { zh, en } = classNames[assetClass];
  return {
    id: conditions.seriesId,
    name: { zh: `${rule.name.zh}${shareClass}`, en: `${rule.name.en} ${shareClass}` },
    summary:
      shareClass === 'A'
        ? {
            zh: `示例产品。代销${zh}基金，A类收申购费；费率自2026年1月1日起按新规，适用例外待核实。`,
            en: `Sample product. ${en} fund sold by the bank; A class with a purchase fee, rules of 2026-01-01.`,
          }
        : {
            zh: `示例产品。代销${zh}基金，C类免申购费，销售服务费计入净值，2026年1月1日起持有满一年不再收取。`,
            en: `Sample product. ${en} fund, C class: service fee inside the NAV, ended after a year since 2026-01-01.`,
          },
    family: 'intermediary',
    tier,
    riskLevel,
    synthetic: true,
    bank: { feeShare: item.feeShare + serviceFee },
    terms: [
      {
        effectiveFrom: '2008-07-01',
        conditions: { ...conditions, ...feesBefore2026(assetClass, shareClass) },
      },
      {
        effectiveFrom: newFeesFrom,
        conditions: {
          ...conditions,
          ...feesSince2026(assetClass, shareClass),
          ...(shareClass === 'C' ? { serviceFee: { rate: serviceFee, untilDays: feeFreeDays } } : {}),
        },
      },
    ],
  };
}

/** 代销基金: a money fund, and bond, index, mixed, equity and gold funds in A and C classes. */
export const funds: readonly ProductInput[] = [
  {
    id: 'money-fund',
    name: { zh: '示例天天货币', en: 'Sample Daily Money Fund' },
    summary: {
      zh: '示例产品。代销货币基金，无申购费和赎回费，收益随市场利率变动。',
      en: 'Sample product. Money fund without purchase and redemption fees; its yield follows market rates.',
    },
    family: 'intermediary',
    tier: 'basic',
    riskLevel: 1,
    synthetic: true,
    bank: { feeShare: 0.0025 },
    terms: [
      {
        effectiveFrom: '2008-07-01',
        conditions: {
          kind: 'moneyFund',
          purchaseConfirmDays: 1,
          redemptionPayDays: 1,
          seriesId: 'money-fund',
          assumption: { drift: 0.0125, volatility: 0.0025 },
        },
      },
    ],
  },
  ...shelf.flatMap((item) => {
    const rule = fundRules.find((r) => r.seriesId === item.seriesId);
    if (!rule) throw new RangeError(`no rule for the fund ${item.seriesId}`);
    return [fund(item, rule, 'A'), fund(item, rule, 'C')];
  }),
];
