/** Words of ready scenarios. */
export const caseWords = {
  newGenZ: { zh: '新建：Z世代案例复盘', en: 'New: replay of the Gen-Z case' },
  'genZ.campaign': {
    zh: 'Z世代案例复盘（结果为公开数据，其余为假设）',
    en: 'Gen-Z case replay (results published, the rest assumed)',
  },
  'genZ.split': { zh: 'Z世代案例预算（假设）', en: 'Gen-Z case budget (assumed)' },
  'genZ.assumed': {
    zh: '案例未公布，为假设值；公布的只有目标中的结果',
    en: 'Not told by the case: assumed. Published are only the results among the targets',
  },
  'genZ.genZ': { zh: 'Z世代（18–28岁）', en: 'Gen Z (18–28)' },
  'genZ.others': { zh: '其他年龄', en: 'Other ages' },
  'genZ.shortVideo': { zh: '短视频内容', en: 'Short video' },
  'genZ.social': { zh: '社交平台', en: 'Social media' },
  'genZ.campus': { zh: '校园与兴趣活动', en: 'Campus and interest groups' },
  'genZ.referral': { zh: '好友裂变', en: 'Friends bring friends' },
  'genZ.savings': { zh: '攒钱计划', en: 'Saving plan' },
  'genZ.wealth': { zh: '轻理财', en: 'Light wealth' },
  'genZ.shareTarget': { zh: 'Z世代客户占比 15% → 32%（公开）', en: 'Gen-Z share 15% → 32% (published)' },
  'genZ.mauTarget': { zh: '手机银行月活 +200%（公开）', en: 'Mobile users +200% (published)' },
  'genZ.wealthTarget': { zh: '理财销售占比 40%（公开）', en: 'Wealth at 40% of sales (published)' },
  'genZ.doubt.shareTarget': {
    zh: '案例转述，未核对原文',
    en: 'told at second hand, the original not seen',
  },
  'genZ.doubt.mauTarget': {
    zh: '案例转述，未核对原文；公布的是月活增长，这里以推广带来的留存客户占现有月活的比例近似',
    en: 'told at second hand, the original not seen; published is the growth of monthly users, for which kept customers over today’s users stand here',
  },
  'genZ.doubt.wealthTarget': {
    zh: '案例转述，未核对原文；公布的是销售占比，这里以新增余额占比近似',
    en: 'told at second hand, the original not seen; published is a share of sales, for which the share of new balances stands here',
  },

  // Published beside simulated
  replay: { zh: '公开结果与模拟对照', en: 'Published results beside the simulation' },
  replayDescription: {
    zh: '区间为 5 至 95 分位，虚线为公开结果。',
    en: 'Ranges are 5th to 95th percentile; the dashed line is the published result.',
  },
  replayDoubt: {
    zh: '公开的只有这些结果，背后的预算、渠道和规模没有公布，也没有对照组。如果假设是按“能够解释这些结果”来选的（如Z世代案例），吻合不能证明推广带来了这些变化，只说明需要哪些前提才能做到。',
    en: 'Published are these results alone: no budget, channels or size behind them, and no control group. Where assumptions were chosen so that they could explain them, as in the Gen-Z case, a fit is no proof that the campaign caused the change; it shows what would have had to be true.',
  },
  publishedBefore: { zh: '公开：之前', en: 'Published before' },
  publishedAfter: { zh: '公开：之后', en: 'Published after' },
  simulatedAfter: { zh: '模拟：之后', en: 'Simulated after' },
  publishedTitle: { zh: '公开数据', en: 'Published figure' },
  publishedHas: { zh: '与公开数据对照', en: 'Compare with a published figure' },
  publishedHasBefore: { zh: '之前的数值也已公布', en: 'The figure before is published too' },
  publishedHint: {
    zh: '与目标同一单位。公开数据不参与测算，只与测算结果对照，并注明来源。',
    en: 'In the unit of the goal. It enters no calculation: the run is held against it, with where it comes from.',
  },
  publishedPlace: { zh: '公开结果的位置', en: 'Where it lies' },
  notPublished: { zh: '未公布', en: 'not published' },
  'place.below': { zh: '低于模拟区间', en: 'below the range' },
  'place.within': { zh: '在模拟区间内', en: 'within the range' },
  'place.above': { zh: '高于模拟区间', en: 'above the range' },
  belowPublished: { zh: '{share}（±{error}）的情景低于它', en: '{share} ± {error} of futures lie below it' },
  belowPublishedShare: { zh: '低于公开结果的情景占比', en: 'Share of futures below' },
} as const;
