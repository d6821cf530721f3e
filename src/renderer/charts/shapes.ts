import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';

type Point = readonly [number, number];

/** The area between two lines, for a custom series with a single datum; points are in the axes' units. */
export function areaBetween(
  lower: readonly Point[],
  upper: readonly Point[],
  fill: string,
): CustomSeriesRenderItem {
  return (_params, api) => ({
    type: 'polygon',
    shape: { points: [...upper, ...lower.toReversed()].map(([x, y]) => api.coord([x, y])) },
    style: { fill },
  });
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly fill: string;
}

/** Rectangles in the units of two value axes, one per datum; `gap` pixels are left free on either side. */
export function boxes(list: readonly Box[], gap: number): CustomSeriesRenderItem {
  return (params, api) => {
    const { x0, x1, y0, y1, fill } = list[params.dataIndex]!;
    const [left, start] = api.coord([x0, y0]) as [number, number];
    const [right, end] = api.coord([x1, y1]) as [number, number];
    const [top, bottom] = [Math.min(start, end), Math.max(start, end)];
    return {
      type: 'rect',
      shape: {
        x: left + gap,
        y: top,
        width: Math.max(right - left - 2 * gap, 1),
        height: Math.max(bottom - top, 1),
      },
      style: { fill },
    };
  };
}
