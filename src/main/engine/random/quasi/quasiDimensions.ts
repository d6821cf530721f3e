import type { BrownianBridge } from './brownianBridge.ts';

/**
 * Which coordinate of the Sobol point drives stage s of factor f, [stage][factor] flat; −1 where a pseudo-random number
 * does. Coordinates are given out by importance: a stage moves the walk by its deviation over its gap, and a factor
 * counts with its weight.
 * @param dimensions coordinates that there are
 */
export function quasiDimensions(
  bridge: BrownianBridge,
  factorWeights: readonly number[],
  dimensions: number,
): Int32Array {
  const factors = factorWeights.length;
  const importance = Array.from(bridge.deviation, (deviation, stage) => {
    const gap = stage === 0 ? bridge.place[0]! : bridge.right[stage]! - bridge.left[stage]!;
    return factorWeights.map((weight) => weight * deviation * gap);
  }).flat();
  const order = importance.map((_value, i) => i).toSorted((a, b) => importance[b]! - importance[a]! || a - b);
  const dimensionOf = new Int32Array(bridge.place.length * factors).fill(-1);
  order.slice(0, dimensions).forEach((place, dimension) => (dimensionOf[place] = dimension));
  return dimensionOf;
}
