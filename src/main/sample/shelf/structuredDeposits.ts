import type { ProductInput } from './productInput.ts';
import { listedRates } from './rates.ts';

const shared = { family: 'liability', riskLevel: 2, synthetic: true } as const;
const { effectiveFrom, demand } = listedRates;

/** 结构性存款: one that shares in a rise, one that pays a coupon or the floor. */
export const structuredDeposits: readonly ProductInput[] = [
  {
    ...shared,
    id: 'structured-gold-6m',
    name: { zh: '挂钩黄金结构性存款六个月', en: '6-month gold-linked structured deposit' },
    summary: {
      zh: '示例产品。年化0.60%起，金价每涨1%加0.12个百分点，最高2.40%；未到期不可支取。条款为示例值。',
      en: 'Sample product. 0.60% a year plus 0.12 points per 1% that gold rises, 2.40% at most; no early withdrawal.',
    },
    tier: 'growth',
    bank: { margin: 0.006 },
    terms: [
      {
        effectiveFrom,
        conditions: {
          kind: 'structuredDeposit',
          termMonths: 6,
          payoff: { kind: 'participation', floor: 0.006, participation: 0.12, cap: 0.024 },
          demandRate: demand,
          renewal: 'renew',
          seriesId: 'gold-price',
          assumption: { drift: 0.03, volatility: 0.162 },
        },
      },
    ],
  },
  {
    ...shared,
    id: 'structured-equity-3m',
    name: { zh: '挂钩股指结构性存款三个月', en: '3-month index-linked structured deposit' },
    summary: {
      zh: '示例产品。到期时股指不低于起始点位按年化1.90%计息，否则0.50%；未到期不可支取。条款为示例值。',
      en: 'Sample product. 1.90% a year if the equity index does not fall, else 0.50%; no early withdrawal.',
    },
    tier: 'growth',
    bank: { margin: 0.006 },
    terms: [
      {
        effectiveFrom,
        conditions: {
          kind: 'structuredDeposit',
          termMonths: 3,
          payoff: { kind: 'digital', floor: 0.005, coupon: 0.019, barrier: 1 },
          demandRate: demand,
          renewal: 'renew',
          seriesId: 'equity-index',
          assumption: { drift: 0.055, volatility: 0.238 },
        },
      },
    ],
  },
];
