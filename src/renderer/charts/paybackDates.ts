import { addDays, formatPlainDate, requireDate } from '../../shared/date.ts';
import type { CampaignResult } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { boxes, type Box } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

export interface PaybackBin {
  /** Weeks from the start: after `from`, up to and with `to`. */
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const weeksInBin = 4;

/** How many futures pay back within each stretch of four weeks; the last stretch may be shorter. */
export function paybackBins(cumulative: readonly number[]): readonly PaybackBin[] {
  const bins: PaybackBin[] = [];
  for (let from = 0; from < cumulative.length; from += weeksInBin) {
    const to = Math.min(from + weeksInBin, cumulative.length);
    bins.push({ from, to, share: cumulative[to - 1]! - (cumulative[from - 1] ?? 0) });
  }
  return bins;
}

/** When the futures pay back: bars by four weeks, and at the end those that do not within the horizon. */
export function paybackDatesChart(
  { payback, startDate }: Pick<CampaignResult, 'payback' | 'startDate'>,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const bins = paybackBins(payback.cumulative);
  const weeks = payback.cumulative.length;
  const never = 1 - (payback.cumulative.at(-1) ?? 0);
  const gap = weeks * 0.03;
  const wide = weeks * 0.06;
  const drawn: readonly Box[] = [
    ...bins.map(({ from, to, share }) => ({ x0: from, x1: to, y0: 0, y1: share, fill: palette.bands[0] })),
    { x0: weeks + gap, x1: weeks + gap + wide, y0: 0, y1: never, fill: palette.loss },
  ];
  const dayOf = (week: number): string => formatPlainDate(addDays(requireDate(startDate), week * 7));
  const share = (value: number): string => format.percent(value, 1);
  const interval = weeks <= 60 ? 13 : 26;
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 12, top: fontSize(look, 12), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        min: 0,
        max: weeks + 2 * gap + wide,
        interval,
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          showMaxLabel: false,
          formatter: (week: number) => (week === 0 || week > weeks ? '' : format.month(dayOf(week))),
        },
      },
      yAxis: {
        type: 'value',
        min: 0,
        ...valueAxisStyle(look),
        axisLabel: {
          ...valueAxisStyle(look).axisLabel,
          formatter: (value: number) => format.percent(value, 0),
        },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const bin = bins[dataIndex];
          return bin
            ? `${format.date(dayOf(bin.from))} – ${format.date(dayOf(bin.to))}\n${share(bin.share)}`
            : `${text('notWithin')}\n${share(never)}`;
        },
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(drawn, 0.75),
          data: drawn.map(({ x0, x1, y1 }) => [(x0 + x1) / 2, y1]),
        },
      ],
    },
    table: {
      columns: [{ title: text('from') }, { title: text('to') }, { title: text('share'), show: share }],
      rows: [
        ...bins.map((bin) => [dayOf(bin.from), dayOf(bin.to), bin.share] as const),
        [text('notWithin'), '', never] as const,
      ],
    },
    spoken: text('paybackDatesSpoken', {
      median: payback.p50 === null ? text('notWithin') : format.date(dayOf(Math.round(payback.p50.value))),
      never: format.percent(never, 0),
    }),
    legend: [
      { label: text('paysBack'), colour: palette.bands[0], mark: 'band' },
      { label: text('notWithin'), colour: palette.loss, mark: 'band' },
    ],
  };
}
