import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import type { LookValue } from '../app/theme/look.ts';
import { cellAxis, rowNames } from './cellAxis.ts';
import { linesOf } from './nameLines.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize } from './style.ts';

/** Of the columns together, and of one at least; px at the usual size of type. */
const usualWidth = 560;
const narrowest = 48;

/** Between the names of two columns; px. */
const columnGap = 10;
/** Lines of columns' names for which the drawing has room anyway. */
const usualLines = 2;
const lineHeight = 14;

/** Width of the names of so many columns, px at the usual size of type. */
const columnNames = (columns: number): number => Math.max(narrowest, usualWidth / columns) - columnGap;

/** A name too long for its line goes on at its bracket: broken anywhere, a Chinese one would leave the last sign alone. */
const bracketBelow = (name: string, width: number): string =>
  linesOf([name], width) > 1 ? name.replace('（', '\n（') : name;

export interface HeatCell {
  /** null where there is nothing to judge. */
  readonly value: number | null;
  /** Its standard error: a second line of the cell, and a column of the table. */
  readonly error?: number;
  /** Known from little: hatched. */
  readonly thin?: boolean;
  /** Further lines of its tooltip. */
  readonly note?: string;
}

export interface HeatGridInput {
  readonly outcome: string;
  readonly rowName: string;
  readonly columnName: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** [row][column] */
  readonly cells: readonly (readonly HeatCell[])[];
  readonly show: (value: number) => string;
  /** Shorter, inside the cells. */
  readonly inCell?: (value: number) => string;
  /** A standard error in words, where cells have one. */
  readonly showError?: (error: number) => string;
  /** Whether values differ by sign: gains and losses then have a hue each. */
  readonly signed: boolean;
  /** Whether each column is shaded by its own range, for columns of different kinds. */
  readonly byColumn?: boolean;
  /** Framed. */
  readonly chosen?: { readonly row: number; readonly column: number } | null;
  readonly spoken: string;
  /** Words of the legend for hatched cells, where there are any. */
  readonly thinWords?: string;
}

/** Height of the drawing for so many rows, rem; names of columns that take many lines take nothing from the rows. */
export function heatGridHeight(rows: number, columns: readonly string[] = []): number {
  const lines = linesOf(columns, columnNames(columns.length));
  return 4 + 2.4 * rows + (Math.max(0, lines - usualLines) * lineHeight) / 16;
}

const hatchGap = 7;

/** Red, green and blue of `#rrggbb`. */
const partsOf = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Mixes a hue into the ground, as `rgb(…)`. */
function mix(ground: string, hue: string, part: number): string {
  const [from, to] = [partsOf(ground), partsOf(hue)];
  return `rgb(${from.map((value, i) => Math.round(value + (to[i]! - value) * part)).join(',')})`;
}

/** How strongly a value is coloured: at most 60 %, so that words on it stay legible. */
function shadeOf(
  { signed }: HeatGridInput,
  cells: readonly HeatCell[],
  look: LookValue,
): (value: number | null) => string {
  const { palette } = look;
  const known = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const reach = Math.max(...known.map(Math.abs), 0);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return (value) => {
    if (value === null) return palette.surface;
    if (signed) {
      const strength = reach > 0 ? Math.abs(value) / reach : 0;
      return mix(palette.surface, value < 0 ? palette.loss : palette.gain, 0.55 * strength);
    }
    return mix(palette.sunken, palette.bands[0], high > low ? (value - low) / (high - low) : 0.5);
  };
}

/** A heat map in which every cell says its value; thin cells are hatched, the chosen one is framed. */
export function heatGridChart(input: HeatGridInput, look: LookValue): ChartSpec {
  const { palette } = look;
  const { rows, columns } = input;
  const whole = shadeOf(input, input.cells.flat(), look);
  const shades = columns.map((_, column) =>
    input.byColumn
      ? shadeOf(
          input,
          input.cells.map((row) => row[column]!),
          look,
        )
      : whole,
  );
  const list = rows.flatMap((_row, row) =>
    columns.map((_column, column) => ({ row, column, cell: input.cells[row]![column]! })),
  );
  const showError = input.showError ?? input.show;
  const withErrors = list.some(({ cell }) => cell.error !== undefined);
  const errorWords = ({ error }: HeatCell): string => (error === undefined ? '' : `± ${showError(error)}`);
  const words = (cell: HeatCell): string => {
    if (cell.value === null) return '—';
    const value = (input.inCell ?? input.show)(cell.value);
    return cell.error === undefined ? value : `${value}\n${errorWords(cell)}`;
  };
  const drawCell: CustomSeriesRenderItem = (params, api) => {
    const { row, column, cell } = list[params.dataIndex]!;
    const [left, bottom] = api.coord([column - 0.5, row + 0.5]) as [number, number];
    const [right, top] = api.coord([column + 0.5, row - 0.5]) as [number, number];
    const box = { x: left + 1, y: top + 1, width: right - left - 2, height: bottom - top - 2 };
    const isChosen = input.chosen?.row === row && input.chosen.column === column;
    const hatch = cell.thin ? hatchLines(box) : [];
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: box,
          style: {
            fill: shades[column]!(cell.value),
            ...(isChosen ? { stroke: palette.text, lineWidth: 2 } : {}),
          },
        },
        ...hatch.map((shape) => ({
          type: 'line' as const,
          silent: true,
          shape,
          style: { stroke: palette.textFaint, lineWidth: 1, opacity: 0.45 },
        })),
      ],
    };
  };
  const columnWidth = columnNames(columns.length);
  const across = cellAxis(columns.length, (place) => bracketBelow(columns[place] ?? '', columnWidth), look);
  const down = cellAxis(rows.length, (place) => rows[place] ?? '', look);
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 8, top: 4, bottom: fontSize(look, 24), outerBoundsMode: 'same' },
      xAxis: {
        ...across,
        axisLabel: { ...across.axisLabel, width: fontSize(look, columnWidth), overflow: 'break' },
        name: input.columnName,
        nameGap: fontSize(look, 14 + lineHeight * linesOf(columns, columnWidth)),
      },
      yAxis: { ...down, axisLabel: { ...down.axisLabel, ...rowNames(look) }, inverse: true },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const item = list[dataIndex];
          if (!item) return '';
          return [
            `${input.rowName}  ${rows[item.row]}`,
            `${input.columnName}  ${columns[item.column]}`,
            `${input.outcome}  ${item.cell.value === null ? '—' : input.show(item.cell.value)} ${errorWords(item.cell)}`.trimEnd(),
            ...(item.cell.note ? [item.cell.note] : []),
          ].join('\n');
        },
      },
      series: [
        { type: 'custom', renderItem: drawCell, data: list.map(({ row, column }) => [column, row]) },
        {
          type: 'scatter',
          silent: true,
          symbolSize: 0,
          data: list.map(({ row, column }) => [column, row]),
          label: {
            show: true,
            position: 'inside',
            color: palette.text,
            fontSize: fontSize(look, 11),
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => words(list[dataIndex]!.cell),
          },
        },
      ],
    },
    table: {
      columns: [
        { title: `${input.rowName} × ${input.columnName}` },
        ...columns.flatMap((title) => [
          { title, show: input.show },
          ...(withErrors ? [{ title: `${title} ±`, show: showError }] : []),
        ]),
      ],
      rows: rows.map((row, i) => [
        row,
        ...input.cells[i]!.flatMap(({ value, error }) => (withErrors ? [value, error ?? null] : [value])),
      ]),
    },
    spoken: input.spoken,
    legend:
      input.thinWords !== undefined && list.some(({ cell }) => cell.thin)
        ? [{ label: input.thinWords, colour: palette.textFaint, mark: 'dotted' }]
        : [],
  };
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rising lines across a rectangle, cut at its edges. */
function hatchLines({ x, y, width, height }: Rect): { x1: number; y1: number; x2: number; y2: number }[] {
  const count = Math.floor((width + height) / hatchGap);
  return Array.from({ length: count }, (_, i) => {
    const at = (i + 0.5) * hatchGap;
    const over = Math.max(0, at - height);
    const end = Math.min(at, width);
    return { x1: x + over, y1: y + Math.min(at, height), x2: x + end, y2: y + Math.max(0, at - width) };
  });
}
