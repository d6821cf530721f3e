import { headCounts } from '../../../../shared/campaignResult.ts';
import { cacWindowOf } from './cacWindow.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { layoutOf, type ChannelFigure, type Layout, type Scalar } from './layout.ts';

/** The finished paths of a run. */
export interface Rows {
  readonly paths: number;
  row(index: number): Float64Array;
}

/** How a figure is summed up: over the paths with standard errors, or plainly by week; money per head or itself. */
export type FigureKind = 'spread' | 'cost' | 'band' | 'costBand' | 'payback' | 'target';

/** A figure of the answer and where its values by path come from. */
export interface Figure {
  readonly key: string;
  readonly kind: FigureKind;
  /** Fills in the values by path: the figure itself, or the money. */
  fill(rows: Rows, out: Float64Array): void;
  /** The heads, or other money, that the money is divided by. */
  readonly heads?: (rows: Rows, out: Float64Array) => void;
}

type Fill = Figure['fill'];

const copy =
  (row: number): Fill =>
  (rows, out) =>
    out.set(rows.row(row));

/** out = row a - row b; row b left out where it is negative. */
const difference =
  (a: number, b: number): Fill =>
  (rows, out) => {
    out.set(rows.row(a));
    if (b < 0) return;
    const taken = rows.row(b);
    for (let i = 0; i < out.length; i += 1) out[i]! -= taken[i]!;
  };

const quotient =
  (top: Fill, bottom: number): Fill =>
  (rows, out) => {
    top(rows, out);
    const divisor = rows.row(bottom);
    for (let i = 0; i < out.length; i += 1) out[i] = divisor[i]! > 0 ? out[i]! / divisor[i]! : 0;
  };

/** Every figure over the paths, in the order in which they lie in the buffer `stats`. */
export function figuresOf(scenario: CampaignScenario): readonly Figure[] {
  const layout = layoutOf(scenario);
  return [
    ...totals(layout),
    ...(scenario.targets ?? []).map((_, t): Figure => ({
      key: `target.${t}`,
      kind: 'target',
      fill: copy(layout.target(t)),
    })),
    ...Array.from({ length: layout.channels }, (_, c) => channelFigures(layout, c)).flat(),
    ...Array.from({ length: layout.weeks }, (_, week) =>
      weekFigures(layout, week, cacWindowOf(scenario)),
    ).flat(),
  ];
}

function totals(layout: Layout): Figure[] {
  const spread = (name: Scalar): Figure => ({ key: name, kind: 'spread', fill: copy(layout.scalar(name)) });
  const cost = (key: string, heads: Scalar): Figure => ({
    key,
    kind: 'cost',
    fill: copy(layout.scalar('spent')),
    heads: copy(layout.scalar(heads)),
  });
  const npv = difference(layout.scalar('value'), layout.scalar('cost'));
  return [
    ...(
      ['spent', 'unused', 'contingencyUnused', 'released', 'moved', 'balance', 'value', 'cost'] as const
    ).map(spread),
    ...headCounts.map(spread),
    { key: 'npv', kind: 'spread', fill: npv },
    { key: 'roi', kind: 'spread', fill: quotient(npv, layout.scalar('cost')) },
    cost('cac', 'customers'),
    cost('costPerAccount', 'accounts'),
    cost('costPerKept', 'kept'),
    // Both are per new customer: the customers cancel.
    {
      key: 'clvToCac',
      kind: 'cost',
      fill: copy(layout.scalar('value')),
      heads: copy(layout.scalar('spent')),
    },
    { key: 'payback', kind: 'payback', fill: copy(layout.scalar('payback')) },
  ];
}

function channelFigures(layout: Layout, c: number): Figure[] {
  const copyOf = (name: ChannelFigure): Fill => copy(layout.channel(c, name));
  const spread = (name: ChannelFigure): Figure => ({
    key: `${c}.${name}`,
    kind: 'spread',
    fill: copyOf(name),
  });
  const cost = (key: string, heads: ChannelFigure): Figure => ({
    key: `${c}.${key}`,
    kind: 'cost',
    fill: copyOf('spent'),
    heads: copyOf(heads),
  });
  const npv = difference(layout.channel(c, 'value'), layout.channel(c, 'cost'));
  const weekly = Array.from({ length: layout.weeks }, (_, week): Figure => ({
    key: `${c}.cac.${week}`,
    kind: 'costBand',
    fill: copy(layout.channelCac(c, week)),
  }));
  return [
    spread('spent'),
    spread('customers'),
    spread('pausedWeeks'),
    { key: `${c}.npv`, kind: 'spread', fill: npv },
    { key: `${c}.roi`, kind: 'spread', fill: quotient(npv, layout.channel(c, 'cost')) },
    { key: `${c}.payback`, kind: 'payback', fill: copyOf('payback') },
    cost('cac', 'customers'),
    cost('costPerAccount', 'accounts'),
    cost('costPerKept', 'kept'),
    ...weekly,
  ];
}

function weekFigures(layout: Layout, week: number, window: number): Figure[] {
  const spentTo = (w: number): number => (w < 0 ? -1 : layout.spentTo(w));
  const customersTo = (w: number): number => (w < 0 ? -1 : layout.customersTo(w));
  const trailingSpent = difference(layout.spentTo(week), spentTo(week - window));
  const trailingCustomers = difference(layout.customersTo(week), customersTo(week - window));
  const band = (key: string, fill: Fill): Figure => ({ key: `week.${week}.${key}`, kind: 'band', fill });
  return [
    band('spent', difference(layout.spentTo(week), spentTo(week - 1))),
    band('customers', difference(layout.customersTo(week), customersTo(week - 1))),
    band('cumulative', copy(layout.customersTo(week))),
    { key: `week.${week}.cac`, kind: 'costBand', fill: trailingSpent, heads: trailingCustomers },
  ];
}
