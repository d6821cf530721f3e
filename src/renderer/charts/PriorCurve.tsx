import type { PriorShape } from './priorDensity.ts';
import './PriorCurve.css';

const width = 132;
const height = 30;

/** The curve as an SVG path over the whole width. */
export function priorPath({ points }: PriorShape): string {
  const line = points
    .filter((_, i) => i % 4 === 0)
    .map(([, density], i, list) => {
      const x = (i / Math.max(list.length - 1, 1)) * width;
      return `L${x.toFixed(1)} ${(height - density * (height - 2)).toFixed(1)}`;
    });
  return `M0 ${height}${line.join('')}L${width} ${height}Z`;
}

export interface PriorCurveProps {
  readonly shape: PriorShape;
  /** A goal, drawn across; at the edge where it lies beyond. */
  readonly mark?: number;
}

const kept = (x: number): number => Math.min(Math.max(x, 1), width - 1);

/** A guess drawn as the distribution that it stands for; for the eye only, its range stands beside it in words. */
export function PriorCurve({ shape, mark }: PriorCurveProps) {
  const { points } = shape;
  const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 1];
  const at = mark === undefined ? null : ((mark - first) / (last - first || 1)) * width;
  return (
    <svg className="prior-curve" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={priorPath(shape)} />
      {at === null ? null : <line x1={kept(at)} x2={kept(at)} y1={0} y2={height} />}
    </svg>
  );
}
