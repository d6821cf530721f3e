import { bundle, type Bundle, type BundleInput } from '../../../shared/bundle.ts';

/** 组合礼包: conditions, rewards and costs are sample values. */
const bundles: readonly BundleInput[] = [
  {
    id: 'three-in-one',
    name: { zh: '存款+理财+保险 三合一礼包', en: 'Savings, wealth and insurance bundle' },
    synthetic: true,
    members: [
      { kind: 'savings', minimum: 50_000, months: 3 },
      { kind: 'wealth', minimum: 50_000, months: 3 },
      { kind: 'insurance', minimum: 10_000, months: 1 },
    ],
    reward: { kind: 'cash', amount: 388 },
  },
  {
    id: 'payroll-rate-up',
    name: { zh: '薪金宝客户加息礼包', en: 'Payroll rate-up bundle' },
    synthetic: true,
    members: [
      { kind: 'savings', minimum: 20_000, months: 1 },
      { product: 'payroll-wealth', minimum: 20_000, months: 3 },
    ],
    reward: { kind: 'rateUp', rate: 0.003, cap: 200_000, member: 0 },
    times: 12,
  },
  {
    id: 'fund-fee-waiver',
    name: { zh: '基金申赎费返还礼包', en: 'Fund fee bundle' },
    synthetic: true,
    members: [
      { kind: 'savings', minimum: 30_000, months: 1 },
      { kind: 'fund', minimum: 30_000, months: 1 },
    ],
    reward: { kind: 'feeWaiver', share: 0.5, member: 1, bankShare: 0.6 },
    times: 24,
  },
  {
    id: 'family-gift',
    name: { zh: '家庭资产配置体检礼遇', en: 'Family check-up gift' },
    synthetic: true,
    members: [
      { kind: 'savings', minimum: 100_000, months: 6 },
      { kind: 'insurance', minimum: 50_000, months: 1 },
    ],
    reward: { kind: 'gift', value: 800, cost: 520 },
  },
  {
    id: 'home-owner',
    name: { zh: '安居家庭利率优惠礼包', en: 'Home owner’s rate bundle' },
    synthetic: true,
    members: [
      { kind: 'savings', minimum: 50_000, months: 3 },
      { kind: 'loan', minimum: 100_000, months: 1 },
    ],
    condition: 'new-money',
    reward: { kind: 'rateUp', rate: 0.001, cap: 500_000, member: 1 },
    times: 12,
  },
];

/** The bundles of the sample, checked by the shared schema. */
export function sampleBundles(): Bundle[] {
  return bundles.map((item) => bundle.parse(item));
}
