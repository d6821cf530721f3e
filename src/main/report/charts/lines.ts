import type { LineSeriesOption } from 'echarts';

/** One layer of a stack of areas; the lowest layer is transparent. Null is a gap. */
export function stackedArea(values: readonly (number | null)[], colour: string): LineSeriesOption {
  return {
    type: 'line',
    stack: 'band',
    stackStrategy: 'all',
    data: [...values],
    symbol: 'none',
    lineStyle: { width: 0 },
    areaStyle: { color: colour, opacity: 1 },
    silent: true,
  };
}

/** A line that carries its name at its end, in its own colour. */
export function namedLine(
  name: string,
  values: readonly number[],
  colour: string,
  style: LineSeriesOption['lineStyle'] = {},
): LineSeriesOption {
  return {
    type: 'line',
    data: [...values],
    symbol: 'none',
    lineStyle: { color: colour, width: 2, ...style },
    endLabel: { show: true, formatter: name, color: colour, fontSize: 12, distance: 6 },
    labelLayout: { moveOverlap: 'shiftY' },
    z: 5,
  };
}
