import { headCounts, type CampaignResult, type HeadCount } from '../../shared/campaignResult.ts';
import type { Estimate } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { rowAxis } from './cellAxis.ts';
import { boxes } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize } from './style.ts';

interface Step {
  readonly head: HeadCount;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Of the step before; null for the first, or where nobody came. */
  readonly conversion: Estimate | null;
}

/** The steps of a funnel with their people and conversion. */
export function funnelSteps({
  heads,
  conversion,
}: Pick<CampaignResult, 'heads' | 'conversion'>): readonly Step[] {
  const rates = [null, conversion.click, conversion.account, conversion.product, conversion.kept];
  return headCounts.map((head, i) => ({
    head,
    mean: heads[head].mean.value,
    low: heads[head].p5.value,
    high: heads[head].p95.value,
    conversion: rates[i] ?? null,
  }));
}

/**
 * One bar a step: all who came from the step before, coloured as far as they passed on, grey where they dropped out.
 * The steps differ by powers of ten, so that each bar has its own hundred per cent.
 */
export function funnelBarsChart(
  result: Pick<CampaignResult, 'heads' | 'conversion'>,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const steps = funnelSteps(result);
  const people = (value: number): string => format.count(Math.round(value));
  const rate = (estimate: Estimate | null): string =>
    estimate === null ? '' : format.percent(estimate.value, 2);
  const passed = steps.map(({ conversion }) => conversion?.value ?? 1);
  const bars = steps.flatMap((_, i) => [
    { x0: 0, x1: 1, y0: i - 0.3, y1: i + 0.3, fill: palette.line },
    { x0: 0, x1: passed[i]!, y0: i - 0.3, y1: i + 0.3, fill: palette.accent },
  ]);
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: fontSize(look, 104),
        right: fontSize(look, 140),
        top: 4,
        bottom: fontSize(look, 24),
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: 1,
        interval: 0.5,
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          formatter: (value: number) => format.percent(value, 0),
        },
      },
      yAxis: rowAxis(
        steps.map(({ head }) => text(head)),
        fontSize(look, 94),
        look,
      ),
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const step = steps[Math.floor(dataIndex / 2)];
          if (!step) return '';
          return [
            `${text(step.head)}  ${people(step.mean)}`,
            `${text('bad')}  ${people(step.low)}`,
            `${text('good')}  ${people(step.high)}`,
            ...(step.conversion === null ? [] : [`${text('conversion')}  ${rate(step.conversion)}`]),
          ].join('\n');
        },
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(bars, 0),
          data: bars.map(({ x1, y0 }) => [x1, y0 + 0.3]),
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: steps.map((_, i) => [1, i]),
          label: {
            show: true,
            position: 'right',
            distance: 10,
            color: palette.text,
            fontSize: fontSize(look, 12),
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
              const step = steps[dataIndex]!;
              const figure = people(step.mean);
              return step.conversion === null ? figure : `${figure}  ·  ${rate(step.conversion)}`;
            },
          },
        },
      ],
    },
    table: {
      columns: [
        { title: text('step') },
        { title: text('people'), show: people },
        { title: text('bad'), show: people },
        { title: text('good'), show: people },
        { title: text('conversion'), show: (value) => format.percent(value, 2) },
      ],
      rows: steps.map(({ head, mean, low, high, conversion }) => [
        text(head),
        mean,
        low,
        high,
        conversion?.value ?? null,
      ]),
    },
    spoken: text('funnelSpoken', {
      ...Object.fromEntries(steps.map(({ head, mean }) => [head, people(mean)])),
      click: rate(steps[1]!.conversion),
      account: rate(steps[2]!.conversion),
      product: rate(steps[3]!.conversion),
      keptRate: rate(steps[4]!.conversion),
    }),
    legend: [
      { label: text('passed'), colour: palette.accent, mark: 'band' },
      { label: text('dropped'), colour: palette.line, mark: 'band' },
    ],
  };
}
