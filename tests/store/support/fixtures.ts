import type { BudgetSplitInput } from '../../../src/shared/budget.ts';
import type { ChannelWeek } from '../../../src/shared/channel.ts';
import type { ErrorCode } from '../../../src/shared/errors/index.ts';
import { LabError } from '../../../src/shared/errors/index.ts';
import type { PlanInput } from '../../../src/shared/plan.ts';
import type { SeriesTarget } from '../../../src/main/store/index.ts';

export const planInput: PlanInput = {
  name: '稳健储蓄',
  months: 120,
  initial: 100_000,
  monthly: 1000,
  holdings: [
    { weight: 0.7, deposit: { kind: 'time', termMonths: 12, rate: 0.0095 } },
    { weight: 0.3, assumption: { drift: 0.06, volatility: 0.15 } },
  ],
};

export const splitInput: BudgetSplitInput = {
  name: '三四二一',
  total: 1_000_000,
  lines: {
    acquisition: { share: 0.3, channels: { sms: 1 } },
    activities: { share: 0.4, channels: { branch: 1 } },
    technology: { share: 0.2 },
    contingency: { share: 0.1 },
  },
};

export const realSeries: SeriesTarget = {
  name: '沪深300',
  kind: 'index',
  synthetic: false,
  source: 'hs300.csv',
};

export function week(channel: string, date: string, figures: Partial<ChannelWeek> = {}): ChannelWeek {
  return {
    channel,
    date,
    spend: 100,
    impressions: null,
    clicks: null,
    leads: null,
    conversions: null,
    ...figures,
  };
}

/** The code that an act fails with; a test fails where it does not fail, or not by name. */
export function codeOf(act: () => unknown): ErrorCode {
  return errorOf(act).code;
}

export function errorOf(act: () => unknown): LabError {
  try {
    act();
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
