import type { SimulationResult } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { ChartText } from './months.ts';
import { boxes } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, toneColours, moneyAxis, valueAxisStyle } from './style.ts';

export interface WaterfallInput {
  readonly result: Pick<SimulationResult, 'split' | 'terminal'>;
}

interface Step {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** A sum from the ground, or a change. */
  readonly whole: boolean;
}

/** The bars in order; a change of nothing at all (no withdrawals) is left out. */
export function waterfallSteps({ result }: WaterfallInput, text: ChartText): readonly Step[] {
  const { paidIn, withdrawn, interest, market, fees, rewards, tax } = result.split;
  const changes: readonly (readonly [string, number])[] = [
    [text('interest'), interest.value],
    [text('market'), market.value],
    [text('fees'), -fees.value],
    [text('rewards'), rewards.value],
    [text('tax'), -tax.value],
    [text('withdrawn'), -withdrawn.value],
  ];
  const steps: Step[] = [{ name: text('totalPaidIn'), from: 0, to: paidIn, whole: true }];
  let at = paidIn;
  for (const [name, change] of changes) {
    if (change === 0) continue;
    steps.push({ name, from: at, to: at + change, whole: false });
    at += change;
  }
  return [...steps, { name: text('meanEndValue'), from: 0, to: result.terminal.mean.value, whole: true }];
}

/** So many figures have room side by side. */
const mostInOneLine = 5;

/** Where the mean end value comes from: paid in, interest, market, fees, rewards, tax, withdrawals. */
export function waterfallChart(input: WaterfallInput, look: LookValue, text: ChartText): ChartSpec {
  const { palette, format } = look;
  const { up, down } = toneColours(look);
  const steps = waterfallSteps(input, text);
  // Of many bars every second figure stands a line higher, so that none runs into the next.
  const dense = steps.length > mostInOneLine;
  const scale = format.scale(Math.max(...steps.map(({ to }) => Math.abs(to))));
  const colour = ({ whole, from, to }: Step): string => (whole ? palette.bands[0] : to >= from ? up : down);
  const bars = steps.map((step, index) => ({
    x0: index - 0.34,
    x1: index + 0.34,
    y0: step.from,
    y1: step.to,
    fill: colour(step),
  }));
  const amount = ({ whole, from, to }: Step): string =>
    whole ? format.money(to) : format.signedMoney(to - from);
  const short = ({ whole, from, to }: Step): string => {
    const value = whole ? to : to - from;
    return (whole || value < 0 ? '' : '+') + format.scaledEvenly(value, scale);
  };
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 8, top: fontSize(look, 30), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        min: -0.5,
        max: steps.length - 0.5,
        interval: 0.5,
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          hideOverlap: false,
          width: fontSize(look, 60),
          overflow: 'break',
          color: palette.textSoft,
          formatter: (place: number) => (Number.isInteger(place) ? (steps[place]?.name ?? '') : ''),
        },
      },
      yAxis: {
        type: 'value',
        nameGap: 10,
        // Room for the figure above the highest bar.
        boundaryGap: [0, '10%'],
        ...moneyAxis(look, scale, valueAxisStyle(look)),
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const step = steps[dataIndex];
          return step ? `${step.name}  ${amount(step)}` : '';
        },
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(bars, 0),
          data: bars.map(({ y0, y1 }, index) => [index, Math.max(y0, y1)]),
        },
        ...connectors(steps, palette.textFaint),
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: steps.map(({ from, to }, index) => ({
            value: [index, Math.max(from, to)],
            label: { offset: [0, dense && index % 2 === 1 ? -fontSize(look, 13) : 0] },
          })),
          label: {
            show: true,
            position: 'top',
            fontSize: fontSize(look, 11),
            color: palette.text,
            // In the axis’ unit: whole sums would run into each other.
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => short(steps[dataIndex]!),
          },
        },
      ],
    },
    table: {
      columns: [{ title: text('part') }, { title: text('amount'), show: format.money }],
      rows: steps.map(({ name, from, to, whole }) => [name, whole ? to : to - from]),
    },
    spoken: spoken(input, look, text),
    legend: [],
  };
}

/** Thin lines from the end of one bar to the start of the next. */
function connectors(steps: readonly Step[], color: string) {
  return steps.slice(0, -1).map(({ to }, index) => ({
    type: 'line',
    silent: true,
    symbol: 'none',
    lineStyle: { color, width: 1, type: 'dotted' },
    data: [
      [index + 0.34, to],
      [index + 0.66, to],
    ],
  }));
}

function spoken({ result }: WaterfallInput, { format }: LookValue, text: ChartText): string {
  const { paidIn, withdrawn, interest, market, fees, rewards, tax } = result.split;
  return text('waterfallSpoken', {
    end: format.money(result.terminal.mean.value),
    paidIn: format.money(paidIn),
    interest: format.money(interest.value),
    market: format.money(market.value),
    fees: format.money(fees.value),
    rewards: format.money(rewards.value),
    tax: format.money(tax.value),
    withdrawn: format.money(withdrawn.value),
  });
}
