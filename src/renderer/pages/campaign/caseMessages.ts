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
} as const;
