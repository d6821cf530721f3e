import type { Format } from '../app/format/createFormat.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CloseLookText } from './closeLookMessages.ts';
import { boxes, type Box } from './shapes.ts';
import { rowNames } from './cellAxis.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

/** One side of a bar: the assumption as it was put in, and what came out. */
export interface TornadoEnd {
  readonly input: string;
  readonly value: number;
  readonly change: number;
  /** Left out where nothing was drawn by chance. */
  readonly changeError?: number;
}

export interface TornadoBar {
  readonly name: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

export interface TornadoInput {
  readonly outcome: string;
  readonly base: number;
  readonly bars: readonly TornadoBar[];
  readonly unit: 'money' | 'percent' | 'count';
}

const swing = ({ low, high }: TornadoBar): number =>
  Math.max(Math.abs(low.change), Math.abs(high.change), Math.abs(high.value - low.value));

interface DrawnEnd {
  readonly bar: TornadoBar;
  readonly side: 'low' | 'high';
  readonly end: TornadoEnd;
  /** Middle of its box, and half its height. */
  readonly y: number;
  readonly half: number;
}

/** Both sides of a bar in one line; one above the other where they lie on the same side of the base. */
function endsOf(bar: TornadoBar, y: number): readonly DrawnEnd[] {
  const apart = bar.low.change * bar.high.change <= 0;
  return (['low', 'high'] as const).map((side, i) => ({
    bar,
    side,
    end: bar[side],
    y: apart ? y : y + 0.18 - 0.36 * i,
    half: apart ? 0.3 : 0.16,
  }));
}

/** How figures of a unit are written: alone, as a change, and at the axis. */
function wordsOf(unit: TornadoInput['unit'], format: Format) {
  if (unit === 'money') return { show: format.money, showChange: format.signedMoney, onAxis: format.scaled };
  if (unit === 'count') {
    const show = (value: number): string => format.count(Math.round(value));
    const showChange = (value: number): string => (value > 0 ? `+${show(value)}` : show(value));
    return { show, showChange, onAxis: show };
  }
  return {
    show: (value: number): string => format.percent(value, 2),
    showChange: (value: number): string => format.signedPercent(value, 2),
    onAxis: (value: number): string => format.percent(value, 1),
  };
}

/** Height of the drawing for so many bars, rem. */
export const tornadoHeight = (bars: number): number => 5 + 2.6 * bars;

/** Bars sorted by swing around the base case, the input values at their ends. */
export function tornadoChart(input: TornadoInput, look: LookValue, text: CloseLookText): ChartSpec {
  const { palette, format } = look;
  const bars = input.bars.toSorted((a, b) => swing(b) - swing(a));
  const colours = { low: palette.categories[1]!, high: palette.categories[0]! };
  const { show, showChange, onAxis } = wordsOf(input.unit, format);
  const hasErrors = bars.some(({ low }) => low.changeError !== undefined);
  const list = bars.flatMap((bar, i) => endsOf(bar, bars.length - 1 - i));
  const drawn = list.map(({ side, y, half, end }): Box => {
    const [left, right] = [Math.min(input.base, end.value), Math.max(input.base, end.value)];
    return { x0: left, x1: right, y0: y - half, y1: y + half, fill: colours[side] };
  });
  const reach = Math.max(...list.map(({ end }) => Math.abs(end.value - input.base)));
  const scale = format.scale(Math.abs(input.base) + reach);
  const negative = input.base < 0 || list.some(({ end }) => end.value < 0);
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: 8,
        right: 12,
        top: fontSize(look, 26),
        bottom: 4,
        outerBoundsMode: 'same',
      },
      xAxis: {
        type: 'value',
        min: input.base - 1.45 * (reach || 1),
        max: input.base + 1.45 * (reach || 1),
        splitNumber: 6,
        name: input.unit === 'money' && !format.privacy ? scale.unit : '',
        nameLocation: 'middle',
        nameGap: fontSize(look, 24),
        ...valueAxisStyle(look),
        splitLine: { ...valueAxisStyle(look).splitLine, showMinLine: false, showMaxLine: false },
        axisLabel: {
          ...valueAxisStyle(look).axisLabel,
          showMinLabel: false,
          showMaxLabel: false,
          // The margin for labels may reach below nothing where no figure does.
          formatter: (value: number) => (value < 0 && !negative ? '' : onAxis(value, scale)),
        },
      },
      yAxis: {
        type: 'value',
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
          formatter: (place: number) =>
            Number.isInteger(place) ? (bars[bars.length - 1 - place]?.name ?? '') : '',
        },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const item = list[dataIndex];
          if (!item) return '';
          const { bar, end } = item;
          return `${bar.name}  ${end.input}\n${input.outcome}  ${show(end.value)}\n${showChange(end.change)}${end.changeError === undefined ? '' : `  (± ${show(end.changeError)})`}`;
        },
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(drawn, 0),
          data: list.map(({ end, y }) => [end.value, y]),
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: palette.text, width: 1.5, type: 'solid' },
            label: {
              position: 'end',
              formatter: text('baseCase', { value: show(input.base) }),
              color: palette.text,
              fontSize: fontSize(look, 11),
            },
            data: [{ xAxis: input.base }],
          },
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: list.map((item) => ({
            value: [item.end.value, item.y],
            label: {
              show: item.end.change !== 0,
              position: item.end.change < 0 ? 'left' : 'right',
              formatter: item.end.input,
              color: palette.textSoft,
              fontSize: fontSize(look, 11),
            },
          })),
        },
      ],
    },
    table: {
      columns: [
        { title: text('assumption') },
        { title: text('lowInput') },
        { title: text('lowOutcome'), show },
        { title: text('lowChange'), show: showChange },
        ...(hasErrors ? [{ title: text('lowError'), show }] : []),
        { title: text('highInput') },
        { title: text('highOutcome'), show },
        { title: text('highChange'), show: showChange },
        ...(hasErrors ? [{ title: text('highError'), show }] : []),
      ],
      rows: bars.map(({ name, low, high }) => [
        name,
        low.input,
        low.value,
        low.change,
        ...(hasErrors ? [low.changeError ?? null] : []),
        high.input,
        high.value,
        high.change,
        ...(hasErrors ? [high.changeError ?? null] : []),
      ]),
    },
    spoken: text('tornadoSpoken', {
      outcome: input.outcome,
      first: bars[0]!.name,
      low: show(bars[0]!.low.value),
      high: show(bars[0]!.high.value),
      base: show(input.base),
    }),
    legend: [
      { label: text('lower'), colour: colours.low, mark: 'band' },
      { label: text('higher'), colour: colours.high, mark: 'band' },
    ],
  };
}
