import { catalogue } from '../../app/language/catalogue.ts';
import type { Text } from '../../app/language/useText.ts';
import { allocateWords } from './allocateMessages.ts';
import { approvalWords } from './approvalMessages.ts';
import { challengeWords } from './challengeMessages.ts';
import { compareWords } from './compareMessages.ts';

/** Texts of the page Budget. */
export const messages = catalogue('budget', {
  ...compareWords,
  ...allocateWords,
  ...approvalWords,
  ...challengeWords,

  title: { zh: '预算', en: 'Budget' },
  emptyTitle: { zh: '还没有推广方案', en: 'There is no campaign yet' },
  empty: {
    zh: '预算要落在一个推广方案上，才知道钱能换来什么。请先在“推广实验室”新建一个方案。',
    en: 'A budget needs a campaign to tell what its money buys. Make one in the Campaign Lab first.',
  },
  toCampaigns: { zh: '去推广实验室', en: 'Go to the Campaign Lab' },
  noSplitTitle: { zh: '这个方案还没有合适的预算', en: 'No split fits this campaign yet' },
  noSplit: {
    zh: '预算方案说明一笔钱如何分给获客、活动、科技和应急四条线，以及线内的各个渠道。',
    en: 'A split says how a sum of money is divided over acquisition, activities, technology and contingency, and over the channels within them.',
  },
  newSplit: { zh: '按 30/40/20/10 新建', en: 'Begin with 30/40/20/10' },
  standardName: { zh: '新预算 30/40/20/10', en: 'New split 30/40/20/10' },
  chooseCampaign: { zh: '选择推广方案', en: 'Choose a campaign' },
  openCampaign: { zh: '打开推广方案', en: 'Open the campaign' },
  results: { zh: '预算工作台', en: 'Budget desk' },
  loading: { zh: '正在读取……', en: 'Reading…' },
  noFigures: {
    zh: '本次测算没有得出结果，原因见上方提示。',
    en: 'There are no figures; the message above says why.',
  },
  waiting: { zh: '正在测算……', en: 'Simulating…' },
  'tab.board': { zh: '预算台', en: 'Board' },
  'tab.compare': { zh: '对比', en: 'Compare' },
  'tab.allocate': { zh: '求解更好的分配', en: 'Find a better split' },
  'tab.challenge': { zh: '质询假设', en: 'Challenge' },
  'tab.approvals': { zh: '审批', en: 'Approvals' },
  'tag.first': { zh: '甲', en: 'A' },
  'tag.second': { zh: '乙', en: 'B' },
  'tag.third': { zh: '丙', en: 'C' },
  'tag.fourth': { zh: '丁', en: 'D' },

  // The board
  splits: { zh: '预算台上的方案', en: 'Splits on the board' },
  editSplit: { zh: '调整选中的预算', en: 'Edit the chosen split' },
  splitName: { zh: '预算方案名称', en: 'Name of the split' },
  splitMenu: { zh: '“{name}”的更多操作', en: 'More for {name}' },
  measuredFrom: { zh: '基准', en: 'baseline' },
  rename: { zh: '重命名', en: 'Rename' },
  pin: { zh: '设为基准（甲）', en: 'Make it the baseline (A)' },
  off: { zh: '移下预算台', en: 'Take off the board' },
  remove: { zh: '删除', en: 'Delete' },
  addSplit: { zh: '再放一份预算', en: 'Lay another split beside' },
  addCopy: { zh: '复制“{name}”', en: 'A copy of {name}' },
  addStandard: { zh: '新建标准分配 30/40/20/10', en: 'The usual 30/40/20/10' },
  npvBad: { zh: '净现值（较差，5 分位）', en: 'NPV, bad case (5th percentile)' },
  npvMiddle: { zh: '净现值（居中）', en: 'NPV, middle' },
  beatsFirst: { zh: '净现值高于甲的情景', en: 'Beats A in net present value' },
  whereMoney: { zh: '钱去了哪里', en: 'Where the money goes' },
  whereMoneyDescription: {
    zh: '渠道合并两条线的资金；占比按各自预算总额计。',
    en: 'A channel’s money from both lines together; shares are of each split’s own total.',
  },
  part: { zh: '去处', en: 'Part' },
  stepAdd: { zh: '放上“{name}”', en: 'lay {name} on the board' },
  stepOff: { zh: '移下“{name}”', en: 'take {name} off the board' },
  stepPin: { zh: '以“{name}”为基准', en: 'make {name} the baseline' },
  stepRename: { zh: '改名为“{name}”', en: 'rename to “{name}”' },
});

export type BudgetText = Text<keyof typeof messages.words>;
