import { useEffect, useState, type RefObject } from 'react';
import type { EChartsType } from './echarts.ts';

/** The stretch under the pointer, in CSS pixels of the drawing. */
export interface DraggedRange {
  readonly left: number;
  readonly width: number;
}

/** A shorter drag is a click. */
const shortest = 6;

/**
 * Dragging across a chart picks a stretch of its first axis.
 * @param onRange hears the two ends in the axis’ units (places of a category axis), the smaller first
 */
export function useRangeDrag(
  place: RefObject<HTMLElement | null>,
  chart: RefObject<EChartsType | null>,
  onRange: ((from: number, to: number) => void) | undefined,
): DraggedRange | null {
  const [range, setRange] = useState<DraggedRange | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || !onRange) return undefined;
    let start: number | null = null;
    const at = (event: PointerEvent): number => event.clientX - element.getBoundingClientRect().left;
    const unitsAt = (x: number): number => Number(chart.current?.convertFromPixel({ xAxisIndex: 0 }, x));
    const down = (event: PointerEvent): void => {
      const top = element.getBoundingClientRect().top;
      const inside = chart.current?.containPixel('grid', [at(event), event.clientY - top]) === true;
      if (event.button !== 0 || !inside) return;
      start = at(event);
      element.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (start === null) return;
      setRange({ left: Math.min(start, at(event)), width: Math.abs(at(event) - start) });
    };
    const up = (event: PointerEvent): void => {
      if (start === null) return;
      const [from, to] = [Math.min(start, at(event)), Math.max(start, at(event))];
      start = null;
      setRange(null);
      if (to - from >= shortest) onRange(unitsAt(from), unitsAt(to));
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener(
      'pointercancel',
      () => {
        start = null;
        setRange(null);
      },
      { signal },
    );
    return () => stop.abort();
  }, [place, chart, onRange]);
  return range;
}
