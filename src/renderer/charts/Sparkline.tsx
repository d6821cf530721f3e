import './Sparkline.css';

const width = 72;
const height = 20;
const inset = 2;

/** The line of a sparkline as an SVG path; flat series lie in the middle. */
export function sparklinePath(values: readonly number[]): string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const x = (index: number): number => inset + (index / Math.max(values.length - 1, 1)) * (width - 2 * inset);
  const y = (value: number): number =>
    span === 0 ? height / 2 : height - inset - ((value - low) / span) * (height - 2 * inset);
  return values
    .map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
}

/** A tiny line beside a figure; for the eye only, the figures stand beside it. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={sparklinePath(values)} />
    </svg>
  );
}
