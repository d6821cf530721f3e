import { pertShape, type UncertainShare, type UncertainYuan } from '../../shared/uncertain.ts';

export interface PriorShape {
  /** The density by value, its highest point 1; evenly spaced. */
  readonly points: readonly (readonly [value: number, density: number])[];
  readonly p5: number;
  readonly p95: number;
}

const steps = 240;

/** Shape of a Beta density over [0, 1] at the middles of equal steps between `from` and `to`, its highest point 1. */
function betaShape(
  alpha: number,
  beta: number,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const logs = Array.from({ length: steps }, (_, i) => {
    const x = from + ((i + 0.5) / steps) * (to - from);
    return [x, (alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x)] as const;
  });
  const highest = Math.max(...logs.map(([, log]) => log));
  return logs.map(([x, log]) => [x, Math.exp(log - highest)]);
}

/** Where the area under the points reaches a share of the whole. */
function quantileOf(points: readonly (readonly [number, number])[], share: number): number {
  const total = points.reduce((sum, [, density]) => sum + density, 0);
  let before = 0;
  for (const [value, density] of points) {
    before += density;
    if (before >= share * total) return value;
  }
  return points.at(-1)?.[0] ?? 0;
}

/** What a guess or past counts mean as a distribution, for the eye; null where the value is known. */
export function priorShape(value: UncertainShare | UncertainYuan): PriorShape | null {
  if (typeof value === 'number') return null;
  const unit = (): readonly (readonly [number, number])[] => {
    if (!('alpha' in value)) {
      const { alpha, beta } = pertShape(value);
      return betaShape(alpha, beta, 0, 1);
    }
    const { alpha, beta } = value;
    const mean = alpha / (alpha + beta);
    const sd = Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1));
    return betaShape(alpha, beta, Math.max(0, mean - 4 * sd), Math.min(1, mean + 4 * sd));
  };
  const [low, span] = 'alpha' in value ? [0, 1] : [value.low, value.high - value.low];
  if (span <= 0) return null;
  const points = unit().map(([x, density]) => [low + x * span, density] as const);
  return { points, p5: quantileOf(points, 0.05), p95: quantileOf(points, 0.95) };
}
