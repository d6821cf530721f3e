import type { CampaignScenarioInput } from '../../../shared/campaign.ts';

type Estimates = NonNullable<CampaignScenarioInput['estimates']>;
type Targets = NonNullable<CampaignScenarioInput['targets']>;

/** Goals in the words of the bank's plans; bases are what the synthetic bank has before the campaign. */
export const sampleTargets: Targets = [
  {
    id: 'active',
    name: { zh: '三个月内活跃客户增长15%', en: 'Active customers +15% within three months' },
    measure: 'kept',
    week: 12,
    base: 20_500,
    goal: 0.15,
  },
  {
    id: 'aum',
    name: { zh: '资产管理规模增长8%', en: 'Assets under management +8%' },
    measure: 'balance',
    base: 4_200_000_000,
    goal: 0.08,
  },
  {
    id: 'cac',
    name: { zh: '获客成本下降25%', en: 'Cost per customer −25%' },
    measure: 'cac',
    base: 440,
    goal: -0.25,
    sense: 'atMost',
  },
  {
    id: 'conversion',
    name: { zh: '触达转化率提升40%', en: 'Conversion of contacts +40%' },
    measure: 'conversion',
    base: 0.0007,
    goal: 0.4,
  },
  {
    id: 'online',
    name: { zh: '线上获客占比60%', en: 'Online share of new customers 60%' },
    measure: 'onlineShare',
    goal: 0.6,
  },
  {
    id: 'payback',
    name: { zh: '两年半内收回投入', en: 'Paid back within two and a half years' },
    measure: 'payback',
    goal: 130,
    sense: 'atMost',
  },
];

const basis = { mark: 'general', note: '示例区间（合成） Sample range (synthetic)' } as const;

/** Goals of the same plans that a campaign's simulation cannot know, on made-up ranges of the team. */
export const sampleEstimates: Estimates = [
  {
    id: 'nps',
    name: { zh: '净推荐值（NPS）45', en: 'Net promoter score 45' },
    unit: 'score',
    goal: 45,
    range: { low: 34, likely: 43, high: 52 },
    basis,
  },
  {
    id: 'complaints',
    name: { zh: '投诉量下降20%', en: 'Complaints −20%' },
    unit: 'change',
    goal: -0.2,
    sense: 'atMost',
    range: { low: -0.35, likely: -0.18, high: 0 },
    basis,
  },
];
