import type { LookValue } from '../app/theme/look.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

export interface StackedPart {
  readonly name: string;
  readonly colour: string;
  /** Outlined and pale, so that it is told apart without colour. */
  readonly hollow?: boolean;
  /** By category, yuan. */
  readonly amounts: readonly number[];
}

/** Half a fen, yuan. */
const nothing = 0.005;

/** Amounts by category, one on the other; the tooltip names each part and the sum. */
export function stackedBars(
  categories: readonly string[],
  parts: readonly StackedPart[],
  totalName: string,
  look: LookValue,
) {
  const { format, palette } = look;
  const totals = categories.map((_category, i) => parts.reduce((sum, { amounts }) => sum + amounts[i]!, 0));
  const scale = format.scale(Math.max(...totals, 0));
  return {
    ...baseOption(look),
    grid: { left: 8, right: 8, top: fontSize(look, 30), bottom: 4, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: categories,
      ...axisStyle(look),
      axisLabel: { ...axisStyle(look).axisLabel, color: palette.textSoft },
    },
    yAxis: {
      type: 'value',
      min: 0,
      name: format.privacy ? '' : scale.unit,
      nameGap: 10,
      ...valueAxisStyle(look),
      axisLabel: {
        ...valueAxisStyle(look).axisLabel,
        formatter: (value: number) => format.scaled(value, scale),
      },
    },
    tooltip: {
      ...baseOption(look).tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (points: readonly { readonly dataIndex: number }[]) => {
        const i = points[0]?.dataIndex ?? 0;
        return [
          categories[i],
          ...parts.map(({ name, amounts }) => `${name}  ${format.money(amounts[i]!)}`),
          `${totalName}  ${format.money(totals[i]!)}`,
        ].join('\n');
      },
    },
    series: parts.map(({ name, colour, hollow, amounts }) => ({
      type: 'bar',
      name,
      stack: 'all',
      barMaxWidth: fontSize(look, 48),
      itemStyle: hollow
        ? { color: palette.sunken, borderColor: colour, borderWidth: 1.5, borderType: 'dashed' }
        : { color: colour },
      // A part of nothing is not drawn, its outline neither.
      data: amounts.map((amount) => (amount > nothing ? amount : null)),
    })),
  };
}
