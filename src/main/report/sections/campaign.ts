import type { CampaignScenario } from '../../../shared/campaign.ts';
import type { CampaignResult, CostSpread, Spread } from '../../../shared/campaignResult.ts';
import type { LeversResult } from '../../../shared/levers.ts';
import { cumulativeChart } from '../charts/cumulative.ts';
import { distributionChart } from '../charts/distribution.ts';
import { rangesChart } from '../charts/ranges.ts';
import { half, renderChart, wide } from '../charts/renderChart.ts';
import { weeklyBandChart } from '../charts/weeklyBand.ts';
import { axisMoney, count, money, ofHundred, percent } from '../format.ts';
import { chartCard, grid, section, tiles, withError } from '../html/parts.ts';
import type { Tile } from '../html/parts.ts';
import type { Language } from '../language.ts';
import { campaignWords } from './campaignWords.ts';
import { targetsCard } from './targets.ts';

export interface CampaignSource {
  readonly campaign: CampaignResult;
  readonly scenario: CampaignScenario;
  readonly levers: LeversResult;
  /** Yuan per customer above which the review rule pauses a channel. */
  readonly cacCap: number | undefined;
}

/** What a campaign brings for its money, with the costs per customer channel by channel and week by week. */
export function campaignSection(
  { campaign: result, scenario, levers, cacCap }: CampaignSource,
  language: Language,
): string {
  const words = campaignWords[language];
  const yuan = (value: number): string => money(value, language);
  const lead = [
    words.bad(yuan(result.npv.p5.value), ofHundred(1 - result.profitProbability.value)),
    words.customers(
      count(result.heads.customers.p50.value),
      yuan(result.money.spent.mean.value),
      costText(result.cac, yuan),
    ),
    words.payback(ofHundred(result.payback.probability.value), result.payback.p50?.value),
  ];
  const figures = tiles([
    { ...withError(words.npvBad, result.npv.p5, yuan), tone: 'bad' },
    withError(words.npv, result.npv.p50, yuan),
    withError(words.roi, result.roi.p50, percent),
    cost(words.cac, result.cac, yuan),
    cost(words.clv, { value: result.clvToCac }, (value) => value.toFixed(2)),
    spread(words.newCustomers, result.heads.customers, count),
    withError(words.profit, result.profitProbability, percent),
  ]);
  return section(`${result.scenario} · ${result.split}`, words.subtitle(result), lead, [
    figures,
    grid([
      channelCard(result, language),
      npvCard(result, language),
      paybackCard(result, language),
      weeklyCard(result, cacCap, language),
      ...targetsCard({ result, scenario, levers }, language),
    ]),
  ]);
}

function costText(cost: CostSpread, yuan: (value: number) => string): string {
  return cost.value === null ? '–' : yuan(cost.value.value);
}

function cost(label: string, figure: Pick<CostSpread, 'value'>, yuan: (value: number) => string): Tile {
  return figure.value === null ? { label, value: '–' } : withError(label, figure.value, yuan);
}

function spread(label: string, figure: Spread, format: (value: number) => string): Tile {
  return {
    label,
    value: format(figure.p50.value),
    note: `${format(figure.p5.value)} … ${format(figure.p95.value)}`,
  };
}

function channelCard(result: CampaignResult, language: Language): string {
  const words = campaignWords[language];
  const rows = result.channels.flatMap(({ name, cac }) =>
    cac.p5 && cac.p50 && cac.p95
      ? [{ label: name[language], low: cac.p5.value, middle: cac.p50.value, high: cac.p95.value }]
      : [],
  );
  const cell = (value: { value: number } | null): string =>
    value === null ? '–' : money(value.value, language);
  return chartCard(
    {
      title: words.channels,
      description: words.channelsText,
      svg: renderChart(rangesChart(rows, language, axisYuan), { ...wide, height: 60 + 46 * rows.length }),
      isWide: true,
      table: [
        [words.channel, words.spent, words.newCustomers, 'CAC 5%', 'CAC 50%', 'CAC 95%', words.paused],
        ...result.channels.map(({ name, spent, customers, cac, pause }) => [
          name[language],
          money(spent.mean.value, language),
          count(customers.mean.value),
          cell(cac.p5),
          cell(cac.p50),
          cell(cac.p95),
          pause.weeks.mean.value.toFixed(1),
        ]),
      ],
    },
    language,
  );
}

/** Costs per customer are hundreds of yuan: no 万 on their axis. */
function axisYuan(value: number, language: Language): string {
  return language === 'zh' ? `${count(value)} 元` : `¥${count(value)}`;
}

function npvCard({ npv, npvHistogram }: CampaignResult, language: Language): string {
  const words = campaignWords[language];
  const marks = [npv.p5, npv.p50, npv.p95].map(({ value }, i) => ({
    at: value,
    label: `${[5, 50, 95][i]!}% ${axisMoney(value, language)}`,
  }));
  return chartCard(
    {
      title: words.npvTitle,
      description: words.npvText,
      svg: renderChart(distributionChart(npvHistogram, marks, language, 0), half),
      table: [
        [words.from, words.to, words.futures],
        ...npvHistogram.counts.map((futures, i) => [
          money(npvHistogram.edges[i]!, language),
          money(npvHistogram.edges[i + 1]!, language),
          String(futures),
        ]),
      ],
    },
    language,
  );
}

function paybackCard({ payback }: CampaignResult, language: Language): string {
  const words = campaignWords[language];
  return chartCard(
    {
      title: words.paybackTitle,
      description: words.paybackText,
      svg: renderChart(cumulativeChart(payback.cumulative, words.week), half),
      table: [
        [words.weekHead, words.share],
        ...payback.cumulative.flatMap((share, i) =>
          (i + 1) % 13 === 0 ? [[String(i + 1), percent(share)]] : [],
        ),
      ],
    },
    language,
  );
}

function weeklyCard({ weekly }: CampaignResult, cacCap: number | undefined, language: Language): string {
  const words = campaignWords[language];
  const points = weekly.map(({ date, cac }) => ({
    label: date.slice(5),
    low: cac.p5,
    middle: cac.p50,
    high: cac.p95,
  }));
  const limit = cacCap === undefined ? undefined : { at: cacCap, label: words.cap };
  const cell = (value: number | null): string => (value === null ? '–' : money(value, language));
  return chartCard(
    {
      title: words.weekly,
      description: words.weeklyText,
      svg: renderChart(weeklyBandChart(points, language, axisYuan, limit), wide),
      isWide: true,
      table: [
        [words.weekHead, words.newCustomers, 'CAC 5%', 'CAC 50%', 'CAC 95%'],
        ...weekly.map(({ date, customers, cac }) => [
          date,
          count(customers.mean),
          cell(cac.p5),
          cell(cac.p50),
          cell(cac.p95),
        ]),
      ],
    },
    language,
  );
}
