import type { z } from 'zod';
import type { segment } from '../../../shared/campaign.ts';

export type SegmentInput = z.input<typeof segment> & {
  readonly balanceFactor: number;
  readonly mix: Record<string, number>;
};

/** Five groups of people near the bank's branches who are not its customers yet. Sizes are made up. */
export const sampleSegments: readonly SegmentInput[] = [
  {
    id: 'young',
    name: { zh: '代发青年（18–35岁）', en: 'Young payroll clients (18–35)' },
    size: 420_000,
    responsiveness: 1.25,
    balanceFactor: 0.45,
    mix: { 'tiered-savings': 0.45, 'time-deposit-36m': 0.08, 'payroll-wealth': 0.35, 'bond-fund-a': 0.12 },
  },
  {
    id: 'family',
    name: { zh: '新婚育儿家庭', en: 'Young families' },
    size: 310_000,
    responsiveness: 1.05,
    balanceFactor: 0.9,
    mix: { 'tiered-savings': 0.4, 'time-deposit-36m': 0.2, 'payroll-wealth': 0.28, 'bond-fund-a': 0.12 },
  },
  {
    id: 'midlife',
    name: { zh: '中年富裕（36–55岁）', en: 'Affluent mid-life (36–55)' },
    size: 180_000,
    responsiveness: 0.85,
    balanceFactor: 1.9,
    mix: { 'tiered-savings': 0.25, 'time-deposit-36m': 0.3, 'payroll-wealth': 0.25, 'bond-fund-a': 0.2 },
  },
  {
    id: 'senior',
    name: { zh: '银发客群（56岁以上）', en: 'Seniors (56 and over)' },
    size: 260_000,
    responsiveness: 0.9,
    balanceFactor: 1.2,
    mix: { 'tiered-savings': 0.22, 'time-deposit-36m': 0.63, 'payroll-wealth': 0.12, 'bond-fund-a': 0.03 },
  },
  {
    id: 'wealthy',
    name: { zh: '高净值客户', en: 'High-net-worth clients' },
    size: 9000,
    responsiveness: 0.5,
    balanceFactor: 9,
    mix: { 'tiered-savings': 0.15, 'time-deposit-36m': 0.25, 'payroll-wealth': 0.25, 'bond-fund-a': 0.35 },
  },
];
