import type { BudgetSplit } from '../../shared/budget.ts';
import type { CampaignResult } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { linesOf, shortName } from './nameLines.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize } from './style.ts';

export interface MoneyFlow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

interface Names {
  readonly total: string;
  readonly line: (line: 'acquisition' | 'activities' | 'technology' | 'contingency') => string;
  readonly planned: (channel: string) => string;
  readonly spent: (channel: string) => string;
  readonly pool: string;
  readonly unused: string;
}

const channelLines = ['acquisition', 'activities'] as const;
/** Room for a name beside its place, px, and its lines; the tooltip and the table have it whole. */
const label = { width: 124, lines: 2, lineHeight: 13, gap: 8 };
/** Between places above each other where all names take one line, px. */
const usualGap = 9;

/** Between places above each other: names of two lines need more. */
const gapFor = (names: readonly string[]): number =>
  linesOf(names, label.width) > 1 ? label.lines * label.lineHeight - 4 : usualGap;

/** Height of the drawing for channels of these names, rem. */
export function moneySankeyHeight(names: readonly string[]): number {
  const more = (gapFor(names) - usualGap) * (names.length + 2);
  return Math.max(22, 2.4 * names.length) + more / 16;
}

/** Less than this is not drawn, yuan. */
const nothing = 0.5;

/**
 * Where the money goes, means over the futures: total → lines → channels as planned → as spent. What a channel does not
 * spend, and contingency, go into one pool; from there to channels that spend more than planned, and what is left is unused.
 * In and out of every place are equal, as total = spent + unused holds in every future.
 */
export function moneyFlows(
  result: Pick<CampaignResult, 'money' | 'channels'>,
  split: BudgetSplit,
  names: Names,
): readonly MoneyFlow[] {
  const { total, planned } = result.money;
  const flows: MoneyFlow[] = [];
  const add = (from: string, to: string, amount: number): void => {
    if (amount > nothing) flows.push({ from, to, amount });
  };
  for (const line of ['acquisition', 'activities', 'technology', 'contingency'] as const) {
    add(names.total, names.line(line), planned[line]);
  }
  for (const line of channelLines) {
    for (const { id } of result.channels) {
      const share = split.lines[line].channels[id] ?? 0;
      add(names.line(line), names.planned(id), total * split.lines[line].share * share);
    }
  }
  add(names.line('contingency'), names.pool, planned.contingency);
  let pool = planned.contingency;
  for (const channel of result.channels) {
    const spent = channel.spent.mean.value;
    add(names.planned(channel.id), names.spent(channel.id), Math.min(channel.planned, spent));
    add(names.planned(channel.id), names.pool, channel.planned - spent);
    add(names.pool, names.spent(channel.id), spent - channel.planned);
    pool += channel.planned - spent;
  }
  add(names.pool, names.unused, pool);
  return flows;
}

/** The flows of money as a Sankey diagram. */
export function moneySankeyChart(
  result: Pick<CampaignResult, 'money' | 'channels'>,
  split: BudgetSplit,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format, language } = look;
  const nameOf = (id: string): string =>
    result.channels.find((channel) => channel.id === id)?.name[language] ?? id;
  const names: Names = {
    total: text('sankey.total'),
    line: (line) => text(`sankey.${line}`),
    planned: nameOf,
    spent: (id) => text('sankey.spent', { name: nameOf(id) }),
    pool: text('sankey.pool'),
    unused: text('sankey.unused'),
  };
  const flows = moneyFlows(result, split, names);
  const places = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const colourOf = (place: string): string => {
    if (place === names.unused) return palette.lineStrong;
    if (place === names.pool || place === names.line('contingency')) return palette.categories[4]!;
    if (place === names.line('technology')) return palette.categories[2]!;
    return palette.accent;
  };
  const funded = result.channels.flatMap(({ name, planned }) => (planned > 0 ? [name[language]] : []));
  const moved = result.money.moved.mean.value;
  return {
    option: {
      ...baseOption(look),
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: (hit: { readonly dataType?: string; readonly name: string; readonly value: number }) =>
          `${hit.dataType === 'edge' ? hit.name.replace(' > ', ' → ') : hit.name}\n${format.money(hit.value)}`,
      },
      series: [
        {
          type: 'sankey',
          left: 4,
          right: fontSize(look, label.width + label.gap),
          top: 8,
          bottom: 8,
          nodeGap: fontSize(look, gapFor(funded)),
          nodeWidth: 12,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          data: places.map((name) => ({
            name,
            itemStyle: { color: colourOf(name), borderWidth: 0 },
            // Names as long as they like would run over the next column.
            ...(name === names.pool
              ? {}
              : {
                  label: {
                    width: fontSize(look, label.width),
                    overflow: 'break',
                    formatter: shortName(name, label.width, label.lines),
                  },
                }),
          })),
          links: flows.map(({ from, to, amount }) => ({ source: from, target: to, value: amount })),
          lineStyle: { color: 'source', opacity: 0.22, curveness: 0.5 },
          label: {
            color: palette.text,
            fontSize: fontSize(look, 11),
            lineHeight: fontSize(look, label.lineHeight),
            fontFamily: 'inherit',
          },
        },
      ],
    },
    table: {
      columns: [
        { title: text('from') },
        { title: text('to') },
        { title: text('amount'), show: format.money },
      ],
      rows: flows.map(({ from, to, amount }) => [from, to, amount]),
    },
    spoken: text('sankeySpoken', {
      total: format.money(result.money.total),
      spent: format.money(result.money.spent.mean.value),
      unused: format.money(result.money.unused.mean.value),
      moved: format.money(moved),
    }),
    legend: [],
  };
}
