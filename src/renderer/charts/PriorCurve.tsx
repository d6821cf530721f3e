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

/** A guess drawn as the distribution that it stands for; for the eye only, its range stands beside it in words. */
export function PriorCurve({ shape }: { readonly shape: PriorShape }) {
  return (
    <svg className="prior-curve" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={priorPath(shape)} />
    </svg>
  );
}
