import type { LookValue } from '../app/theme/look.ts';
import { cellAxis } from './cellAxis.ts';
import type { CloseLookText } from './closeLookMessages.ts';
import { boxes, type Box } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize } from './style.ts';

export interface SensitivityGridInput {
  readonly outcome: string;
  readonly rowName: string;
  readonly columnName: string;
  /** The assumptions as they were put in. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** [row][column]; null where there is nothing to judge. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly base: number;
  readonly unit: 'money' | 'percent';
}

/** A heat map of an outcome over two assumptions: one hue, darker for more; every cell says its value. */
export function sensitivityGrid(
  input: SensitivityGridInput,
  look: LookValue,
  text: CloseLookText,
): ChartSpec {
  const { palette, format } = look;
  const { rows, columns, values } = input;
  const known = values.flat().filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const show = (value: number): string =>
    input.unit === 'money' ? format.money(value) : format.percent(value, 1);
  const shades = [palette.sunken, palette.bands[2], palette.bands[1], palette.bands[0]];
  const shade = (value: number | null): string => {
    if (value === null) return palette.surface;
    const place = high > low ? (value - low) / (high - low) : 0;
    return shades[Math.min(shades.length - 1, Math.floor(place * shades.length))]!;
  };
  const cells = rows.flatMap((_row, row) =>
    columns.map((_column, column) => ({
      row,
      column,
      y: rows.length - 1 - row,
      value: values[row]![column]!,
    })),
  );
  const drawn = cells.map(({ column, y, value }): Box => ({
    x0: column - 0.5,
    x1: column + 0.5,
    y0: y - 0.48,
    y1: y + 0.48,
    fill: shade(value),
  }));
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 8, top: 8, bottom: 8, outerBoundsMode: 'same' },
      xAxis: {
        ...cellAxis(columns.length, (place) => columns[place] ?? '', look),
        name: input.columnName,
        nameGap: 28,
      },
      yAxis: {
        ...cellAxis(rows.length, (place) => rows[rows.length - 1 - place] ?? '', look),
        name: input.rowName,
        nameGap: fontSize(look, 58),
        nameRotate: 90,
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const cell = cells[dataIndex];
          if (!cell) return '';
          const { row, column, value } = cell;
          return [
            `${input.rowName}  ${rows[row]}`,
            `${input.columnName}  ${columns[column]}`,
            `${input.outcome}  ${value === null ? '—' : show(value)}`,
          ].join('\n');
        },
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(drawn, 1),
          data: cells.map(({ column, y }) => [column, y]),
        },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: cells.map(({ column, y }) => [column, y]),
          label: {
            show: true,
            position: 'inside',
            color: palette.text,
            fontSize: fontSize(look, 12),
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
              const { value, row, column } = cells[dataIndex]!;
              const words = value === null ? '—' : show(value);
              return row === (rows.length - 1) / 2 && column === (columns.length - 1) / 2
                ? `▸ ${words}`
                : words;
            },
          },
        },
      ],
    },
    table: {
      columns: [
        { title: `${input.rowName} × ${input.columnName}` },
        ...columns.map((column) => ({ title: column, show })),
      ],
      rows: rows.map((row, i) => [row, ...values[i]!]),
    },
    spoken: text('gridSpoken', {
      rows: input.rowName,
      columns: input.columnName,
      outcome: input.outcome,
      low: show(low),
      high: show(high),
      base: show(input.base),
    }),
    legend: [],
  };
}
