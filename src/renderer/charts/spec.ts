import type { EChartsCoreOption } from 'echarts/core';

/** A cell of a table twin: text as it stands, numbers unrounded. */
export type Cell = string | number | null;

export interface TableColumn {
  readonly title: string;
  /** How a number of this column is shown; the CSV gets it unrounded. */
  readonly show?: (value: number) => string;
}

/** The same content as the chart, for reading and for CSV. The first column names the row. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One entry of the legend above a chart. `band` is a filled area, `hollow` a ring. */
export interface LegendItem {
  readonly label: string;
  readonly colour: string;
  readonly mark: 'band' | 'line' | 'dashed' | 'dotted' | 'dot' | 'hollow';
}

/** What a builder makes of a result: the drawing, the table twin and the spoken description. */
export interface ChartSpec {
  readonly option: EChartsCoreOption;
  readonly table: ChartTable;
  readonly spoken: string;
  readonly legend: readonly LegendItem[];
}
