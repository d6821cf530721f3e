/**
 * How a random walk of n independent normal steps is built from its end inwards: each stage sets one place of the walk
 * between two that are set. All arrays are by stage.
 */
export interface BrownianBridge {
  /** Place that the stage sets, 1 … n; the walk stands at 0 at place 0. */
  readonly place: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** walk[place] = leftWeight · walk[left] + rightWeight · walk[right] + deviation · z */
  readonly leftWeight: Float64Array;
  readonly rightWeight: Float64Array;
  readonly deviation: Float64Array;
}

/**
 * The bridge: first the end, then the middle, then the middles of the halves, and so on. The few numbers that are drawn
 * first settle most of the walk, which is what quasi-random points are good at.
 * Source: Caflisch and Moskowitz 1995; Moskowitz and Caflisch 1996, "Smoothness and dimension reduction in quasi-Monte
 * Carlo methods".
 * @param deviations of the steps, above 0
 */
export function brownianBridge(deviations: ArrayLike<number>): BrownianBridge {
  const steps = deviations.length;
  const place = new Int32Array(steps);
  const left = new Int32Array(steps);
  const right = new Int32Array(steps);
  const leftWeight = new Float64Array(steps);
  const rightWeight = new Float64Array(steps);
  const deviation = new Float64Array(steps);
  // Variance of the walk up to each place: its own measure of time.
  const time = new Float64Array(steps + 1);
  for (let i = 0; i < steps; i += 1) time[i + 1] = time[i]! + deviations[i]! * deviations[i]!;
  place[0] = steps;
  deviation[0] = Math.sqrt(time[steps]!);
  const gaps: (readonly [number, number])[] = [[0, steps]];
  let stage = 1;
  for (const [from, to] of gaps) {
    if (to - from < 2) continue;
    const middle = (from + to) >> 1;
    const before = time[middle]! - time[from]!;
    const after = time[to]! - time[middle]!;
    place[stage] = middle;
    left[stage] = from;
    right[stage] = to;
    leftWeight[stage] = after / (before + after);
    rightWeight[stage] = before / (before + after);
    deviation[stage] = Math.sqrt((before * after) / (before + after));
    gaps.push([from, middle], [middle, to]);
    stage += 1;
  }
  return { place, left, right, leftWeight, rightWeight, deviation };
}
