import type { ProductInput } from './productInput.ts';
import { listedRates, toConfirm } from './rates.ts';

const { effectiveFrom, demand, time, notice } = listedRates;
const shared = { family: 'liability', riskLevel: 1, synthetic: true } as const;

const terms = [
  { months: 3, zh: '三个月', en: '3-month', tier: 'basic', margin: 0.0085 },
  { months: 6, zh: '六个月', en: '6-month', tier: 'basic', margin: 0.0075 },
  { months: 12, zh: '一年', en: '1-year', tier: 'basic', margin: 0.007 },
  { months: 24, zh: '二年', en: '2-year', tier: 'growth', margin: 0.0065 },
  { months: 36, zh: '三年', en: '3-year', tier: 'growth', margin: 0.005 },
  { months: 60, zh: '五年', en: '5-year', tier: 'growth', margin: 0.0055 },
] as const;

/** 加息券 for a client's first payment, on the shortest term; its condition is one of the first formulas. */
const newMoneyCoupon = { extra: 0.005, days: 92, cap: 50_000, bankShare: 1, condition: 'new-money' };

const timeDeposits = terms.map(({ months, zh, en, tier, margin }): ProductInput => ({
  ...shared,
  id: `time-deposit-${months}m`,
  name: { zh: `整存整取${zh}`, en: `${en} time deposit` },
  summary: {
    zh: `示例产品。到期自动转存，提前支取按活期计息。${toConfirm.zh}`,
    en: `Sample product. Renews at maturity; early part at demand rate. ${toConfirm.en}`,
  },
  tier,
  bank: { margin },
  terms: [
    {
      effectiveFrom,
      conditions: {
        kind: 'timeDeposit',
        termMonths: months,
        rate: time[months],
        demandRate: demand,
        renewal: 'renew',
        ...(months === 3 ? { coupon: newMoneyCoupon } : {}),
      },
    },
  ],
}));

const noticeDeposits = ([1, 7] as const).map((days): ProductInput => ({
  ...shared,
  id: `notice-deposit-${days}d`,
  name: { zh: `${days === 1 ? '一' : '七'}天通知存款`, en: `${days}-day notice deposit` },
  summary: {
    zh: `示例产品。5万元起，提前${days}天通知支取。${toConfirm.zh}`,
    en: `Sample product. From CNY 50,000, ${days === 1 ? "one day's" : "seven days'"} notice. ${toConfirm.en}`,
  },
  tier: 'growth',
  bank: { margin: 0.01 },
  terms: [{ effectiveFrom, conditions: { kind: 'noticeDeposit', noticeDays: days, rate: notice[days] } }],
}));

const largeCds = ([12, 36] as const).map((months): ProductInput => ({
  ...shared,
  id: `large-cd-${months}m`,
  name: { zh: `大额存单${months / 12 === 1 ? '一' : '三'}年`, en: `${months / 12}-year large CD` },
  summary: {
    zh: '示例产品。20万元起，利率为示例值，待核实。',
    en: 'Sample product. From CNY 200,000; the rate is a sample value, to be confirmed.',
  },
  tier: 'premium',
  bank: { margin: 0.003 },
  terms: [
    {
      effectiveFrom,
      conditions: {
        kind: 'largeCd',
        termMonths: months,
        rate: months === 12 ? 0.0115 : 0.0145,
        demandRate: demand,
      },
    },
  ],
}));

/** 存款: demand, tiered, time, notice, large CD. */
export const deposits: readonly ProductInput[] = [
  {
    ...shared,
    id: 'demand-deposit',
    name: { zh: '活期存款', en: 'Demand deposit' },
    summary: {
      zh: `示例产品。每季末月20日结息。${toConfirm.zh}`,
      en: `Sample product. Interest every quarter, on the 20th. ${toConfirm.en}`,
    },
    tier: 'basic',
    bank: { margin: 0.013 },
    terms: [{ effectiveFrom, conditions: { kind: 'demandDeposit', rate: demand } }],
  },
  {
    ...shared,
    id: 'tiered-savings',
    name: { zh: '随心存', en: 'Flexible Tiered Savings' },
    summary: {
      zh: '示例产品。随存随取，余额越高、超出部分利率越高；档位利率为示例值。',
      en: 'Sample product. Money at call; the higher part of a balance earns more. Band rates are sample values.',
    },
    tier: 'growth',
    bank: { margin: 0.009, rewardCost: 20 },
    terms: [
      {
        effectiveFrom,
        conditions: {
          kind: 'tieredSavings',
          banding: 'marginal',
          bands: [
            { from: 0, rate: 0.0005 },
            { from: 10_000, rate: 0.0035 },
            { from: 50_000, rate: 0.006 },
            { from: 200_000, rate: 0.0075 },
          ],
        },
      },
    ],
  },
  ...timeDeposits,
  ...noticeDeposits,
  ...largeCds,
];
