import {
  campaignScenario,
  type CampaignScenario,
  type CampaignScenarioInput,
} from '../../../shared/campaign.ts';
import { sampleBank } from '../bank.ts';
import { sampleChannels, scenarioChannel, scenarioFunnel } from './sampleChannels.ts';
import { seasonWeeks } from './season.ts';
import { sampleSegments } from './segments.ts';
import { sampleEstimates, sampleTargets } from './targets.ts';
import { bondFund, consumerLoan, payrollWealth, savings, timeDeposit } from './unitEconomics.ts';

const startDate = '2026-07-06';
const channels = sampleChannels.map(scenarioChannel);
const funnel = sampleChannels.map(scenarioFunnel);

/** Half of the lift is reached at 700,000 yuan, six weeks after they are spent. */
const technology = { step: 'account', maxLift: 0.3, half: 700_000, delayWeeks: 6 } as const;

/** Salaries paid into the account raise balances. */
const salaryFactor = 1.5;

/** 26 weeks in three phases: savings and wealth for all five segments. */
const savingsAndWealth: CampaignScenarioInput = {
  name: `金秋储蓄理财季（${sampleBank.zh}·合成） Autumn savings & wealth (synthetic)`,
  startDate,
  phases: [
    { kind: 'preparation', weeks: 4, intensity: 0.6 },
    { kind: 'push', weeks: 12, intensity: 1.4 },
    { kind: 'consolidation', weeks: 10, intensity: 0.6 },
  ],
  segments: [...sampleSegments],
  channels,
  funnel,
  products: [savings, timeDeposit, payrollWealth, bondFund],
  discountRate: 0.04,
  horizonWeeks: 156,
  technology,
  review: [
    { kind: 'pauseOnCac', cap: 560, window: 5, weeks: 3, resumeAfter: 4, moneyTo: 'proRata', delayWeeks: 1 },
    { kind: 'releaseContingency', tolerance: 0.05, weeks: 2, release: 0.3, delayWeeks: 1 },
  ],
  targets: sampleTargets,
  estimates: sampleEstimates,
  seasonality: seasonWeeks(startDate, 26),
  paths: 10_000,
  seed: 1,
};

/** 17 weeks for payroll clients and families only, and a rule that pauses for good. */
const payrollDrive: CampaignScenarioInput = {
  name: `代发薪金宝推广（${sampleBank.zh}·合成） Payroll Plus drive (synthetic)`,
  startDate,
  phases: [
    { kind: 'preparation', weeks: 4, intensity: 0.5 },
    { kind: 'push', weeks: 9, intensity: 1.4 },
    { kind: 'consolidation', weeks: 4, intensity: 0.6 },
  ],
  segments: sampleSegments
    .filter(({ id }) => id === 'young' || id === 'family')
    .map(({ mix: _mix, balanceFactor, ...rest }) => ({
      ...rest,
      balanceFactor: salaryFactor * balanceFactor,
    })),
  channels: channels.map(({ audience: _audience, ...rest }) => rest),
  funnel,
  products: [{ ...payrollWealth, share: 0.5 }, { ...savings, share: 0.28 }, consumerLoan],
  discountRate: 0.04,
  horizonWeeks: 156,
  technology,
  review: [
    {
      kind: 'pauseOnCac',
      cap: 560,
      window: 5,
      weeks: 3,
      resumeAfter: null,
      moneyTo: 'proRata',
      delayWeeks: 1,
    },
    { kind: 'releaseContingency', tolerance: 0.05, weeks: 2, release: 0.5, delayWeeks: 1 },
  ],
  targets: sampleTargets,
  seasonality: seasonWeeks(startDate, 17),
  paths: 10_000,
  seed: 2,
};

/** The two campaigns of the sample, checked by the shared schema. */
export function sampleScenarios(): { id: string; scenario: CampaignScenario }[] {
  return [
    { id: 'savings-and-wealth', scenario: campaignScenario.parse(savingsAndWealth) },
    { id: 'payroll-drive', scenario: campaignScenario.parse(payrollDrive) },
  ];
}
