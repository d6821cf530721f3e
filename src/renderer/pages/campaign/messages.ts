import { catalogue } from '../../app/language/catalogue.ts';
import type { Text } from '../../app/language/useText.ts';
import { caseWords } from './caseMessages.ts';
import { driverWords } from './driverMessages.ts';
import { estimateMessages } from './estimateMessages.ts';
import { fitWords } from './fitMessages.ts';
import { planWords } from './planMessages.ts';
import { resultWords } from './resultMessages.ts';
import { reviewWords } from './reviewMessages.ts';
import { targetWords } from './targetMessages.ts';

/** Texts of the page Campaign & Budget. */
export const messages = catalogue('campaign', {
  ...planWords,
  ...resultWords,
  ...fitWords,
  ...targetWords,
  ...estimateMessages,
  ...reviewWords,
  ...driverWords,
  ...caseWords,

  title: { zh: '推广实验室', en: 'Campaign Lab' },
  emptyTitle: { zh: '还没有推广方案', en: 'There is no campaign yet' },
  empty: {
    zh: '设定客群、渠道和三个阶段，再分配一笔预算，测算它能带来多少客户、每个客户花多少钱、多久回本。',
    en: 'Set up segments, channels and three phases, divide a budget over them, and see how many customers it may bring, at what cost, and when it pays back.',
  },
  noSplitTitle: { zh: '还没有预算方案', en: 'There is no budget yet' },
  noSplit: {
    zh: '预算方案说明一笔钱如何分给获客、活动、科技和应急四条线，以及线内的各个渠道。',
    en: 'A budget says how a sum of money is divided over acquisition, activities, technology and contingency, and over the channels within them.',
  },
  newCampaign: { zh: '新建推广方案', en: 'New campaign' },
  newCampaignName: { zh: '新推广方案', en: 'New campaign' },
  newSplit: { zh: '新建预算方案', en: 'New budget' },
  newSplitName: { zh: '新预算 30/40/20/10', en: 'New budget 30/40/20/10' },
  'starter.sms': { zh: '短信', en: 'SMS' },
  'starter.search': { zh: '搜索广告', en: 'Search ads' },
  'starter.branch': { zh: '网点', en: 'Branches' },
  'starter.segment': { zh: '目标客群', en: 'Target segment' },
  'starter.savings': { zh: '储蓄产品', en: 'Savings product' },

  // The campaign and the split as wholes
  chooseCampaign: { zh: '选择推广方案', en: 'Choose a campaign' },
  campaignName: { zh: '推广方案名称', en: 'Name of the campaign' },
  campaignMenu: { zh: '推广方案的更多操作', en: 'More for this campaign' },
  chooseSplit: { zh: '选择预算方案', en: 'Choose a budget' },
  splitName: { zh: '预算方案名称', en: 'Name of the budget' },
  splitMenu: { zh: '预算方案的更多操作', en: 'More for this budget' },
  rename: { zh: '重命名', en: 'Rename' },
  duplicate: { zh: '复制', en: 'Duplicate' },
  remove: { zh: '删除', en: 'Delete' },
  duplicateCampaign: { zh: '复制推广方案', en: 'Duplicate the campaign' },
  renameCampaign: { zh: '重命名推广方案', en: 'Rename the campaign' },
  removeCampaign: { zh: '删除推广方案', en: 'Delete the campaign' },
  scenarioLabel: { zh: '情景测算（非业绩承诺）', en: 'Scenario under stated assumptions, not a promise' },
  seedShort: { zh: '随机种子 {seed}', en: 'Seed {seed}' },
  horizonShort: { zh: '客户价值计 {weeks} 周', en: 'Customer value over {weeks} weeks' },
  discountShort: { zh: '折现率 {rate}', en: 'Discount rate {rate}' },
  dataDate: { zh: '数据截至{date}', en: 'Data as of {date}' },
  sidePanel: { zh: '预算与复盘规则', en: 'Budget and review rules' },
  results: { zh: '测算结果', en: 'Results' },
  'tab.results': { zh: '走势与分布', en: 'Weeks and outcomes' },
  'tab.channels': { zh: '渠道与客群', en: 'Channels' },
  'tab.targets': { zh: '目标', en: 'Targets' },
  'tab.review': { zh: '复盘规则', en: 'Review' },
  'tab.drivers': { zh: '驱动因素', en: 'Drivers' },
  'tab.plan': { zh: '方案设定', en: 'Campaign' },
  'tab.fit': { zh: '历史拟合', en: 'Fit to history' },
  loading: { zh: '正在读取……', en: 'Reading…' },
  noFigures: {
    zh: '本次测算没有得出结果，原因见上方提示。',
    en: 'There are no figures; the message above says why.',
  },
  noResult: { zh: '正在测算……', en: 'Simulating…' },
  yuan: { zh: '元', en: '¥' },
  weeks: { zh: '周', en: 'wk' },
  weekCount: { zh: '{count} 周', en: { one: '{count} week', other: '{count} weeks' } },
  weekShort: { zh: '{week}周', en: 'w{week}' },
  listComma: { zh: '、', en: ', ' },
  dash: { zh: '—', en: '—' },
  done: { zh: '完成', en: 'Done' },

  // Budget
  budget: { zh: '预算', en: 'Budget' },
  total: { zh: '预算总额', en: 'Total budget' },
  lines: { zh: '四条预算线', en: 'Four lines' },
  'line.acquisition': { zh: '获客', en: 'Acquisition' },
  'line.activities': { zh: '活动', en: 'Activities' },
  'line.technology': { zh: '科技', en: 'Technology' },
  'line.contingency': { zh: '应急', en: 'Contingency' },
  channelsOf: { zh: '“{line}”线内各渠道', en: 'Channels within {line}' },
  channelCount: { zh: '{count} 个', en: { one: '{count} channel', other: '{count} channels' } },
  addChannelTo: { zh: '给“{line}”添加渠道', en: 'Add a channel to {line}' },
  withoutChannel: { zh: '从“{line}”移除“{name}”', en: 'Take {name} out of {line}' },
  strangeChannels: {
    zh: '这份预算把钱给了本方案没有的渠道：{channels}。',
    en: 'This budget gives money to channels that the campaign does not have: {channels}.',
  },
  strangePhases: {
    zh: '这份预算把钱给了本方案没有的阶段。',
    en: 'This budget gives money to a phase that the campaign does not have.',
  },
  adapt: { zh: '调整预算以适合本方案', en: 'Make the budget fit' },

  toBudget: {
    zh: '到“预算”页对比、求解和审批',
    en: 'Compare, improve and approve on the Budget page',
  },

  // Steps of undo
  stepRename: { zh: '改名为“{name}”', en: 'rename to “{name}”' },
  stepTotal: { zh: '预算总额改为 {value}', en: 'total budget to {value}' },
  stepShare: { zh: '“{name}”的占比', en: 'share of {name}' },
  stepWithChannel: { zh: '“{line}”添加“{name}”', en: 'add {name} to {line}' },
  stepWithoutChannel: { zh: '“{line}”移除“{name}”', en: 'take {name} out of {line}' },
  stepAdapt: { zh: '调整预算以适合方案', en: 'make the budget fit' },
  stepRuleOn: { zh: '启用“{name}”', en: 'switch on “{name}”' },
  stepRuleOff: { zh: '停用“{name}”', en: 'switch off “{name}”' },
  stepRule: { zh: '“{name}”的设置', en: 'settings of “{name}”' },
  stepPhaseWeeks: { zh: '{phase}改为 {count} 周', en: '{phase}: {count} weeks' },
  stepPhaseIntensity: { zh: '{phase}强度改为 {value}', en: '{phase}: intensity {value}' },
  stepStartDate: { zh: '开始日期改为{date}', en: 'start on {date}' },
  stepField: { zh: '“{name}”的{field}', en: '{field} of {name}' },
  stepGeneral: { zh: '{field}', en: '{field}' },
  stepAddChannel: { zh: '复制渠道“{name}”', en: 'copy channel {name}' },
  stepRemoveChannel: { zh: '移除渠道“{name}”', en: 'remove channel {name}' },
  stepAddSegment: { zh: '复制客群“{name}”', en: 'copy segment {name}' },
  stepRemoveSegment: { zh: '移除客群“{name}”', en: 'remove segment {name}' },
});

export type CampaignText = Text<keyof typeof messages.words>;
