import type { MixPoint, Suggestion } from '../../shared/suggestion.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { FrontierText } from './frontierMessages.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

export type RiskMeasure = 'variance' | 'shortfall';

type Marked = 'present' | 'nearest' | 'suggested';
const symbols: Readonly<Record<Marked, string>> = {
  present: 'diamond',
  nearest: 'triangle',
  suggested: 'circle',
};

/** The nearest better lies beside the present one: their names go to different sides. */
const labelSides: Readonly<Record<Marked, 'left' | 'right' | 'top'>> = {
  present: 'right',
  nearest: 'left',
  suggested: 'top',
};

/** Mean by risk: the frontier as a line, and on the same axes the present, the nearest better and the suggested mix. */
export function frontierChart(
  suggestion: Pick<Suggestion, 'frontier' | 'present' | 'nearest' | 'suggested' | 'parts'>,
  measure: RiskMeasure,
  look: LookValue,
  text: FrontierText,
): ChartSpec {
  const { palette, format, language } = look;
  const riskName = text(measure === 'variance' ? 'volatility' : 'loss');
  const risk = ({ volatility, expectedShortfall }: MixPoint): number =>
    measure === 'variance' ? volatility : expectedShortfall;
  const line = suggestion.frontier[measure];
  const marks = [
    { name: 'present', point: suggestion.present, colour: palette.text },
    { name: 'nearest', point: suggestion.nearest.point, colour: palette.categories[1]! },
    { name: 'suggested', point: suggestion.suggested, colour: palette.categories[2]! },
  ] as const;
  const at = (point: MixPoint) => [risk(point), point.mean] as const;
  const inWords = (name: string, { weights, ...point }: MixPoint): string =>
    [
      name,
      `${text('mean')}  ${format.percent(point.mean)}`,
      `${riskName}  ${format.percent(risk({ weights, ...point }))}`,
      ...weights.flatMap((weight, i) =>
        weight > 0 ? [`${suggestion.parts[i]!.name[language]}  ${format.percent(weight, 1)}`] : [],
      ),
    ].join('\n');
  const percentAxis = (name: string) => ({
    type: 'value' as const,
    scale: true,
    name,
    axisLabel: {
      ...axisStyle(look).axisLabel,
      formatter: (value: number) => format.percent(value, 1),
    },
  });
  const last = line.at(-1);
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 24, top: fontSize(look, 30), bottom: 8, outerBoundsMode: 'same' },
      xAxis: {
        ...axisStyle(look),
        ...percentAxis(riskName),
        nameLocation: 'middle',
        nameGap: fontSize(look, 28),
        axisLine: { ...axisStyle(look).axisLine, onZero: false },
      },
      // A frontier may reach over 0 on either side: the axes, and with them their names, stay at the edges.
      yAxis: {
        ...valueAxisStyle(look),
        ...percentAxis(text('mean')),
        axisLine: { show: false, onZero: false },
      },
      tooltip: { ...baseOption(look).tooltip, trigger: 'item' },
      series: [
        {
          type: 'line',
          symbol: 'circle',
          symbolSize: fontSize(look, 6),
          lineStyle: { color: palette.categories[0]!, width: 2.25 },
          itemStyle: { color: palette.categories[0]! },
          data: line.map(at),
          tooltip: {
            formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
              inWords(text('frontier'), line[dataIndex]!),
          },
        },
        ...marks.map(({ name, point, colour }) => ({
          type: 'scatter' as const,
          symbol: symbols[name],
          symbolSize: fontSize(look, 14),
          z: 5,
          itemStyle: { color: colour },
          data: [at(point)],
          label: {
            show: true,
            position: labelSides[name],
            color: palette.text,
            fontSize: fontSize(look, 12),
            formatter: text(name),
          },
          labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' as const },
          tooltip: { formatter: () => inWords(text(name), point) },
        })),
      ],
    },
    table: {
      columns: [
        { title: text('mix') },
        { title: text('mean'), show: format.percent },
        { title: text('volatility'), show: format.percent },
        { title: text('loss'), show: format.percent },
        ...suggestion.parts.map(({ name }) => ({
          title: name[language],
          show: (value: number) => format.percent(value, 1),
        })),
      ],
      rows: [
        ...marks.map(({ name, point }) => [text(name), ...figures(point)]),
        ...line.map((point, i) => [`${text('frontier')} ${i + 1}`, ...figures(point)]),
      ],
    },
    spoken: text('spoken', {
      low: format.percent(line[0]?.mean ?? 0),
      high: format.percent(last?.mean ?? 0),
      present: format.percent(suggestion.present.mean),
      suggested: format.percent(suggestion.suggested.mean),
    }),
    legend: [{ label: text('frontier'), colour: palette.categories[0]!, mark: 'line' }],
  };
}

function figures({ mean, volatility, expectedShortfall, weights }: MixPoint): readonly number[] {
  return [mean, volatility, expectedShortfall, ...weights];
}
