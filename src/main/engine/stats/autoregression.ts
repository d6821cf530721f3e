import { mean } from './mean.ts';

/** x' = level + memory · (x − level) + deviation · z. */
export interface Autoregression {
  readonly memory: number;
  readonly level: number;
  readonly deviation: number;
}

/**
 * First-order autoregression by least squares, its memory kept within bounds.
 * @param values three or more, in order of time
 */
export function fitAutoregression(
  values: readonly number[],
  { least, most }: { readonly least: number; readonly most: number },
): Autoregression {
  const before = values.slice(0, -1);
  const after = values.slice(1);
  const centre = mean(before);
  const centreAfter = mean(after);
  const spread = before.reduce((sum, x) => sum + (x - centre) * (x - centre), 0);
  const together = before.reduce((sum, x, i) => sum + (x - centre) * (after[i]! - centreAfter), 0);
  const memory = Math.min(most, Math.max(least, spread > 0 ? together / spread : 0));
  const level = (centreAfter - memory * centre) / (1 - memory);
  const rests = before.map((x, i) => after[i]! - level - memory * (x - level));
  const deviation = Math.sqrt(rests.reduce((sum, rest) => sum + rest * rest, 0) / (rests.length - 2 || 1));
  return { memory, level, deviation };
}
