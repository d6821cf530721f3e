import type { CampaignResult } from '../../../shared/campaignResult.ts';

const zh = {
  subtitle: ({ paths, weeks, horizonWeeks, seed }: CampaignResult) =>
    `${paths.toLocaleString('en-US')} 条路径 · 推广 ${weeks} 周，价值计至第 ${horizonWeeks} 周 · 种子 ${seed}`,
  bad: (npv: string, losses: number) =>
    `先看不利情形：最差的 5% 情景中净现值低于 ${npv}；每 100 种情景中约有 ${losses} 种不能收回投入。`,
  customers: (customers: string, spent: string, cac: string) =>
    `预计花费 ${spent}，新客户中位数 ${customers} 人，综合获客成本约 ${cac}。`,
  payback: (share: number, weeks: number | undefined) =>
    weeks === undefined
      ? `计算期内回本的情景每 100 种约有 ${share} 种。`
      : `每 100 种情景中约有 ${share} 种在计算期内回本，中位数约为第 ${Math.round(weeks)} 周。`,
  npvBad: '净现值，较差情形（5%）',
  npv: '净现值，中位数',
  roi: '投入产出比（中位数）',
  cac: '获客成本 CAC',
  clv: '价值成本比（CLV:CAC）',
  newCustomers: '新客户',
  profit: '净现值为正的概率',
  channels: '各渠道获客成本',
  channelsText: '横条为 5%–95% 范围，圆点为中位数；越靠左越省钱。',
  channel: '渠道',
  spent: '花费',
  paused: '平均暂停周数',
  npvTitle: '净现值分布',
  npvText: '橙色部分为亏损；竖线为 5%、50%、95% 分位。',
  from: '自',
  to: '至',
  futures: '情景数',
  paybackTitle: '回本概率',
  paybackText: '到某一周为止已经回本的情景所占比例。',
  week: (week: number) => `第 ${week} 周`,
  weekHead: '周',
  share: '已回本',
  weekly: '每周获客成本',
  weeklyText: '管理者在每周复盘时看到的滚动获客成本：阴影为 5%–95% 范围，实线为中位数，虚线为暂停线。',
  cap: '暂停线',
};

const en: typeof zh = {
  subtitle: ({ paths, weeks, horizonWeeks, seed }) =>
    `${paths.toLocaleString('en-US')} paths · ${weeks} weeks of campaign, value counted to week ${horizonWeeks} · seed ${seed}`,
  bad: (npv, losses) =>
    `The bad case first: in the worst 5% of futures the net present value is below ${npv}; about ${losses} of 100 futures do not earn the money back.`,
  customers: (customers, spent, cac) =>
    `${spent} is expected to be spent; the median is ${customers} new customers, at about ${cac} each.`,
  payback: (share, weeks) =>
    weeks === undefined
      ? `About ${share} of 100 futures pay back within the horizon.`
      : `About ${share} of 100 futures pay back within the horizon, half of all by week ${Math.round(weeks)}.`,
  npvBad: 'Net present value, bad case (5%)',
  npv: 'Net present value, median',
  roi: 'Return on investment (median)',
  cac: 'Cost per new customer (CAC)',
  clv: 'Value to cost (CLV : CAC)',
  newCustomers: 'New customers',
  profit: 'Probability of a positive value',
  channels: 'Cost per customer by channel',
  channelsText: 'Bars: 5–95% of futures. Dots: medians. Further left is cheaper.',
  channel: 'Channel',
  spent: 'Spent',
  paused: 'Weeks paused (mean)',
  npvTitle: 'Net present value',
  npvText: 'Orange futures lose money. The marks are the 5th, 50th and 95th percentile.',
  from: 'From',
  to: 'To',
  futures: 'Futures',
  paybackTitle: 'Paying back',
  paybackText: 'Share of the futures that have paid back by a week.',
  week: (week) => `Week ${week}`,
  weekHead: 'Week',
  share: 'Paid back',
  weekly: 'Cost per customer by week',
  weeklyText:
    'The trailing cost per customer as the manager sees it in the weekly review. Shaded: 5–95% of futures; solid: median; dashed: the pause limit.',
  cap: 'Pause limit',
};

export const campaignWords = { zh, en };
