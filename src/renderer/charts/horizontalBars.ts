import { rowNames } from './cellAxis.ts';
import type { LookValue } from '../app/theme/look.ts';
import { boxes, type Box } from './shapes.ts';
import type { ChartSpec, LegendItem } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

export interface HorizontalBar {
  readonly name: string;
  readonly value: number;
  /** Standard error, drawn as a line to either side. */
  readonly error?: number;
  /** A second figure on the same scale; null where there is none. */
  readonly dot?: number | null;
}

export interface HorizontalBarsInput {
  readonly nameTitle: string;
  readonly valueTitle: string;
  readonly errorTitle?: string;
  readonly dotTitle?: string;
  /** From the top. */
  readonly bars: readonly HorizontalBar[];
  readonly show: (value: number) => string;
  readonly spoken: string;
}

/** Height of the drawing for so many bars, rem. */
export const horizontalBarsHeight = (bars: number): number => 3 + 2.1 * bars;

/** “88 → 98”: the bar’s figure, and the second one. */
const endWords = ({ value, dot }: HorizontalBar, show: (value: number) => string): string =>
  dot === undefined || dot === null ? show(value) : `${show(value)} → ${show(dot)}`;

/** One bar a row from zero, its figure at its end; with a standard error or a second figure on the same scale. */
export function horizontalBarsChart(input: HorizontalBarsInput, look: LookValue): ChartSpec {
  const { palette } = look;
  const { bars, show } = input;
  const drawn = bars.map(({ value }, i): Box => {
    return { x0: 0, x1: value, y0: i - 0.28, y1: i + 0.28, fill: palette.bands[0] };
  });
  const whiskers = bars.flatMap(({ value, error }, i) =>
    error === undefined
      ? []
      : [
          {
            x0: Math.max(0, value - error),
            x1: value + error,
            y0: i - 0.03,
            y1: i + 0.03,
            fill: palette.text,
          },
        ],
  );
  const ends = bars.map(({ value, error = 0, dot }) => Math.max(value + error, dot ?? 0));
  const top = Math.max(...ends, 0) || 1;
  const dots = bars.flatMap(({ dot }, i) => (dot === undefined || dot === null ? [] : [[dot, i] as const]));
  const legend: LegendItem[] = [{ label: input.valueTitle, colour: palette.bands[0], mark: 'band' }];
  if (input.errorTitle) legend.push({ label: input.errorTitle, colour: palette.text, mark: 'line' });
  if (input.dotTitle) legend.push({ label: input.dotTitle, colour: palette.loss, mark: 'dot' });
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: 8,
        right: fontSize(look, input.dotTitle ? 132 : 72),
        top: 4,
        bottom: 4,
        outerBoundsMode: 'same',
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: top,
        ...valueAxisStyle(look),
        axisLabel: { ...valueAxisStyle(look).axisLabel, showMaxLabel: false, formatter: show },
      },
      yAxis: {
        type: 'value',
        inverse: true,
        min: -0.5,
        max: bars.length - 0.5,
        interval: 0.5,
        ...axisStyle(look),
        axisLine: { show: false },
        axisLabel: {
          ...axisStyle(look).axisLabel,
          hideOverlap: false,
          color: palette.textSoft,
          ...rowNames(look),
          formatter: (row: number) => (Number.isInteger(row) ? (bars[row]?.name ?? '') : ''),
        },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const bar = bars[dataIndex];
          if (!bar) return '';
          return [
            bar.name,
            `${input.valueTitle}  ${show(bar.value)}${bar.error === undefined ? '' : `  ± ${show(bar.error)}`}`,
            ...(input.dotTitle && bar.dot !== undefined
              ? [`${input.dotTitle}  ${bar.dot === null ? '—' : show(bar.dot)}`]
              : []),
          ].join('\n');
        },
      },
      series: [
        { type: 'custom', renderItem: boxes(drawn, 0), data: bars.map(({ value }, i) => [value, i]) },
        {
          type: 'custom',
          silent: true,
          renderItem: boxes(whiskers, 0),
          data: whiskers.map(({ x1, y0 }) => [x1, y0]),
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 9,
          itemStyle: { color: palette.loss },
          data: dots,
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: bars.map((_, i) => [ends[i], i]),
          label: {
            show: true,
            position: 'right',
            distance: 8,
            color: palette.text,
            fontSize: fontSize(look, 11),
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => endWords(bars[dataIndex]!, show),
          },
        },
      ],
    },
    table: {
      columns: [
        { title: input.nameTitle },
        { title: input.valueTitle, show },
        ...(input.errorTitle ? [{ title: input.errorTitle, show }] : []),
        ...(input.dotTitle ? [{ title: input.dotTitle, show }] : []),
      ],
      rows: bars.map(({ name, value, error, dot }) => [
        name,
        value,
        ...(input.errorTitle ? [error ?? null] : []),
        ...(input.dotTitle ? [dot ?? null] : []),
      ]),
    },
    spoken: input.spoken,
    legend: legend.length > 1 ? legend : [],
  };
}
