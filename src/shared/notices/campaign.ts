import { defineNotices } from './define.ts';

/** Remarks on a campaign run. Money is yuan. */
export const campaignNotices = defineNotices({
  'campaign.technologyWithoutEffect': {
    zh: '预算中有 {money} 元技术投入，但方案没有设定技术的作用，因此只计成本、不计提升。',
    en: 'The budget has {money} yuan for technology, but the scenario does not say what technology lifts; only its cost is counted.',
  },
  'campaign.contingencyWithoutRule': {
    zh: '应急预算 {money} 元没有动用规则，除非其他规则转入资金，否则会一直闲置。',
    en: 'No rule releases the {money} yuan of contingency; it stays unused.',
  },
  'campaign.unspent': {
    zh: '渠道“{channel}”平均有 {money} 元不足以支付一个完整的团队周，未能花出。',
    en: 'Channel “{channel}” could not spend {money} yuan on average: too little for another whole team-week.',
  },
  'campaign.channelWithoutMoney': {
    zh: '渠道“{channel}”没有分到预算。',
    en: 'Channel “{channel}” gets no money in this split.',
  },
  'campaign.segmentUsedUp': {
    zh: '客群“{segment}”平均有 {share} 的人成为客户，新客户会越来越难找。',
    en: '{share} of segment “{segment}” become customers on average; finding more gets hard.',
  },
});
