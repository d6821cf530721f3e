import './RangeMark.css';

export interface RangeMarkProps {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  /** Null where it has no bound: drawn to the end of the scale. */
  readonly p95: number | null;
  /** The ends of the scale, the same for all rows that are compared. */
  readonly from: number;
  readonly to: number;
  /** A limit or zero, drawn across. */
  readonly mark?: number | null | undefined;
}

/** A range on a common scale: a thin line from the 5th to the 95th percentile, thick in the middle half, a tick at the median. For the eye only. */
export function RangeMark({ p5, p25, p50, p75, p95, from, to, mark }: RangeMarkProps) {
  const place = (value: number): number =>
    Math.min(Math.max(((value - from) / (to - from || 1)) * 100, 0), 100);
  const span = (low: number, high: number) => ({
    left: `${place(low)}%`,
    width: `${Math.max(place(high) - place(low), 0.5)}%`,
  });
  return (
    <span className="range-mark" aria-hidden="true">
      <span className="range-mark-whole" style={span(p5, p95 ?? to)} />
      <span className="range-mark-half" style={span(p25, p75)} />
      <span className="range-mark-middle" style={{ left: `${place(p50)}%` }} />
      {mark === null || mark === undefined ? null : (
        <span className="range-mark-limit" style={{ left: `${place(mark)}%` }} />
      )}
    </span>
  );
}
