import { log } from '../../math/log.ts';
import { effectiveSpend, hillShare } from './responseModel.ts';

const retentions = [0, 0.3, 0.6, 0.85];
/** Of the mean effective spend. */
const halves = [0.25, 0.6, 1.5, 4];
const slopes = [0.7, 1, 1.8, 3.5];
const kept = 4;

/** The few best points of a coarse grid of half, slope and retention, each with the best base and top for it. */
export function startingPoints(
  spend: Float64Array,
  known: readonly number[],
  observed: Float64Array,
): number[][] {
  const points = retentions.flatMap((retention) => {
    const { effective } = effectiveSpend(spend, retention);
    const used = known.map((week) => effective[week]!);
    const middle = used.reduce((sum, money) => sum + money, 0) / used.length;
    return halves.flatMap((half) =>
      slopes.map((slope) => {
        const [logHalf, logSlope] = [log(half * middle), log(slope)];
        const shares = used.map((money) => hillShare(money, logHalf, logSlope));
        const { base, top, squares } = line(shares, observed);
        return { squares, start: [base, top, logHalf, logSlope, retention] };
      }),
    );
  });
  return points
    .toSorted((a, b) => a.squares - b.squares)
    .slice(0, kept)
    .map(({ start }) => start);
}

/** The best line base + top · share with neither below 0. */
function line(
  shares: readonly number[],
  observed: Float64Array,
): { base: number; top: number; squares: number } {
  const n = shares.length;
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0];
  shares.forEach((x, i) => {
    const y = observed[i]!;
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
  });
  const spread = n * sxx - sx * sx;
  let top = spread > 0 ? (n * sxy - sx * sy) / spread : 0;
  let base = (sy - top * sx) / n;
  if (top < 0) [top, base] = [0, sy / n];
  if (base < 0) [top, base] = [sxx > 0 ? sxy / sxx : 0, 0];
  const squares = shares.reduce((sum, x, i) => {
    const rest = observed[i]! - base - top * x;
    return sum + rest * rest;
  }, 0);
  return { base, top, squares };
}
