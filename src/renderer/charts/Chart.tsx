import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { init, type EChartsType } from './echarts.ts';
import { useRangeDrag } from './useRangeDrag.ts';

export interface ChartProps {
  readonly option: EChartsCoreOption;
  /** The spoken description. */
  readonly label: string;
  /** Rem. */
  readonly height: number;
  /** Hears which datum of a series was clicked; there is another way by keyboard beside the chart. */
  readonly onPick?: ((dataIndex: number) => void) | undefined;
  /** Hears a stretch of the first axis that was dragged over; offer a way by keyboard beside it. */
  readonly onRange?: ((from: number, to: number) => void) | undefined;
}

/** Draws an option on a canvas that follows the size of its place. */
export function Chart({ option, label, height, onPick, onRange }: ChartProps) {
  const place = useRef<HTMLElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const made = init(element, null, { renderer: 'canvas' });
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  useEffect(() => {
    const made = chart.current;
    if (!made || !onPick) return undefined;
    const pick = ({ dataIndex }: { readonly dataIndex: number }): void => onPick(dataIndex);
    made.on('click', pick);
    return () => {
      made.off('click', pick);
    };
  }, [onPick]);
  const range = useRangeDrag(place, chart, onRange);
  return (
    <div className="chart-place" data-draggable={onRange !== undefined}>
      <figure ref={place} aria-label={label} className="chart" style={{ height: `${height}rem` }} />
      {range ? <span className="chart-range" style={{ left: range.left, width: range.width }} /> : null}
    </div>
  );
}
