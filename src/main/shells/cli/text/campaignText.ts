import type { CampaignResult, EstimateResult } from '../../../../shared/campaignResult.ts';
import { heading, table } from '../table.ts';
import { noticeLines } from './noticeLines.ts';
import { estimate, money, optional, percent } from './figures.ts';

/** A simulated campaign for the terminal: the whole, then channel by channel. */
export function campaignText(result: CampaignResult): string {
  const { money: sums, payback } = result;
  return [
    heading(`${result.scenario} · ${result.split}`),
    `${money(result.paths)} paths 路径${result.partial ? ' (partial 部分)' : ''} · seed 种子 ${result.seed} · ` +
      `${result.weeks} weeks 周 from ${result.startDate} · engine ${result.engineVersion}`,
    '',
    table([
      ['Measure 指标', 'value 数值', 'standard error 标准误', '5%', '50%', '95%'],
      spread('New customers 新客户', result.heads.customers),
      spread('Kept customers 留存客户', result.heads.kept),
      spread('Balance 余额 (yuan 元)', result.balance),
      spread('Spent 支出 (yuan 元)', sums.spent),
      spread('Unused 未用 (yuan 元)', sums.unused),
      ['CAC 获客成本 (yuan 元)', ...optional(result.cac.value, money), ...ends(result.cac)],
      spread('Net present value 净现值 (yuan 元)', result.npv),
      ['ROI 投入产出比', ...estimate(result.roi.mean, percent), ...ends(result.roi, percent)],
      [
        'CLV : CAC 客户价值比获客成本',
        ...optional(result.clvToCac, ratio),
        ...(result.clvToCacSpread ? ends(result.clvToCacSpread, ratio) : []),
      ],
      ['Pays 盈利概率', ...estimate(result.profitProbability, percent)],
      ['Pays back within the horizon 期内回本概率', ...estimate(payback.probability, percent)],
      ['Payback, median (weeks) 回本期中位数（周）', ...optional(payback.p50, money)],
    ]),
    '',
    table([
      [
        'Channel 渠道',
        'planned 计划',
        'spent 支出',
        'customers 客户',
        'CAC',
        'CAC 5%',
        'CAC 95%',
        'weeks paused 暂停周数',
      ],
      ...result.channels.map((channel) => [
        `${channel.name.en} ${channel.name.zh}`,
        money(channel.planned),
        money(channel.spent.mean.value),
        money(channel.customers.mean.value),
        optional(channel.cac.value, money)[0],
        optional(channel.cac.p5, money)[0],
        optional(channel.cac.p95, money)[0],
        channel.pause.weeks.mean.value.toFixed(1),
      ]),
    ]),
    ...goalLines(result),
    ...noticeLines(result.notices),
  ].join('\n');
}

const goal = ({ sense, goal: value }: CampaignResult['targets'][number] | EstimateResult): string =>
  `${sense === 'atLeast' ? '≥' : '≤'} ${figure(value)}`;

/** What is asked of the campaign and how likely it is; what is not simulated is said to be the team's own estimate. */
function goalLines({ targets, estimates }: CampaignResult): string[] {
  if (targets.length + estimates.length === 0) return [];
  return [
    '',
    table([
      ['Target 目标', 'goal 目标值', '5%', '50%', '95%', 'chance 达成概率', ''],
      ...targets.map((target) => [
        `${target.name.en} ${target.name.zh}`,
        goal(target),
        ...(['p5', 'p50', 'p95'] as const).map((key) => optional(target.figure[key], figure)[0]),
        ...estimate(target.probability, percent),
      ]),
      ...estimates.map((target) => [
        `${target.name.en} ${target.name.zh}`,
        goal(target),
        ...(['p5', 'p50', 'p95'] as const).map((key) => figure(target[key])),
        percent(target.probability),
        'not simulated: the team’s estimate 未模拟，团队估计',
      ]),
    ]),
  ];
}

/** Goals are counts, sums and shares: four digits tell all of them. */
const figure = (value: number): string =>
  Math.abs(value) >= 1000 ? money(value) : String(Number(value.toPrecision(4)));

const ratio = (value: number): string => value.toFixed(3);

type Figures = CampaignResult['npv'];

function spread(label: string, figures: Figures): string[] {
  return [label, ...estimate(figures.mean, money), ...ends(figures)];
}

function ends({ p5, p50, p95 }: Pick<CampaignResult['cac'], 'p5' | 'p50' | 'p95'>, format = money): string[] {
  return [p5, p50, p95].map((figure) => optional(figure, format)[0]);
}
