import type { SuggestionPart } from '../../../../shared/suggestion.ts';
import { correlationMatrix } from '../../stats/correlation.ts';
import type { Matrix } from '../../stats/matrix.ts';

/** Two share classes of one fund move together like this. */
const sameAssets = 0.999;

/** A deposit's returns are all alike, up to rounding. */
const isRisky = ({ volatility }: Pick<SuggestionPart, 'volatility'>): boolean => volatility > 1e-9;

/** What makes a part not worth considering beside another, by part; undefined where it is. */
export function redundant(
  parts: readonly SuggestionPart[],
  returns: Matrix,
  caps: readonly number[],
): readonly ('twin' | 'dominated' | undefined)[] {
  const risky = parts.flatMap((part, i) => (isRisky(part) ? [i] : []));
  const correlations = correlationMatrix(returns.map((row) => risky.map((i) => row[i]!)));
  const areTwins = (i: number, j: number): boolean =>
    correlations[risky.indexOf(i)]![risky.indexOf(j)]! > sameAssets;
  return parts.map((part, i) => {
    const rivals = parts.flatMap((other, j) =>
      j !== i && caps[j]! > 0 && isAhead(other, j, part, i) ? [j] : [],
    );
    if (part.held) return undefined;
    if (!isRisky(part)) {
      const dominated = rivals.some((j) => {
        const other = parts[j]!;
        return (
          !isRisky(other) && other.minimum <= part.minimum && Number(other.liquid) >= Number(part.liquid)
        );
      });
      return dominated ? 'dominated' : undefined;
    }
    return rivals.some((j) => isRisky(parts[j]!) && areTwins(i, j)) ? 'twin' : undefined;
  });
}

/** Held ones first, then the better paid, then the earlier: of two rivals exactly one is ahead. */
function isAhead(a: SuggestionPart, i: number, b: SuggestionPart, j: number): boolean {
  if (isRisky(a) && a.held !== b.held) return a.held;
  return a.mean > b.mean || (a.mean === b.mean && i < j);
}
