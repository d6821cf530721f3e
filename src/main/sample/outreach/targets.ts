import type { CampaignScenarioInput } from '../../../shared/campaign.ts';

type Targets = NonNullable<CampaignScenarioInput['targets']>;

/** Goals in the words of the bank's plans; bases are what the synthetic bank has before the campaign. */
export const sampleTargets: Targets = [
  {
    id: 'active',
    name: { zh: '三个月内活跃客户增长15%', en: 'Active customers +15 % within three months' },
    measure: 'kept',
    week: 12,
    base: 20_500,
    goal: 0.15,
  },
  {
    id: 'aum',
    name: { zh: '资产管理规模增长8%', en: 'Assets under management +8 %' },
    measure: 'balance',
    base: 4_200_000_000,
    goal: 0.08,
  },
  {
    id: 'cac',
    name: { zh: '获客成本下降25%', en: 'Cost per customer −25 %' },
    measure: 'cac',
    base: 440,
    goal: -0.25,
    sense: 'atMost',
  },
  {
    id: 'conversion',
    name: { zh: '触达转化率提升40%', en: 'Conversion of contacts +40 %' },
    measure: 'conversion',
    base: 0.0007,
    goal: 0.4,
  },
  {
    id: 'online',
    name: { zh: '线上获客占比60%', en: 'Online share of new customers 60 %' },
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
