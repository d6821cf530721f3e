/** Weights are kept in whole basis points, so that they add up to exactly 10,000 whatever is dragged. */
const whole = 10_000;

function toPoints(weights: readonly number[]): number[] {
  return shareOut(whole, weights);
}

/** Shares `total` points out in proportion to `parts`, whole points each, by largest remainder; equally where all are 0. */
export function shareOut(total: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  const exact = parts.map((part) => (sum > 0 ? (part / sum) * total : total / parts.length));
  const points = exact.map(Math.floor);
  const missing = total - points.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, missing)) points[index]! += 1;
  return points;
}

/**
 * Sets one weight; the other free ones give or take in proportion, locked ones stay.
 * @param weights fractions that add up to 1
 * @param locked per weight: true stays as it is
 * @returns fractions that add up to 1, multiples of 0.01 %; unchanged where nothing else is free
 */
export function setWeight(
  weights: readonly number[],
  locked: readonly boolean[],
  index: number,
  value: number,
): readonly number[] {
  const points = toPoints(weights);
  const others = points.map((_, i) => i).filter((i) => i !== index && !locked[i]);
  if (others.length === 0) return weights;
  const lockedSum = points.reduce((sum, part, i) => (i !== index && locked[i] ? sum + part : sum), 0);
  const free = whole - lockedSum;
  const mine = Math.min(Math.max(Math.round(value * whole), 0), free);
  const shares = shareOut(
    free - mine,
    others.map((i) => points[i]!),
  );
  const next = [...points];
  next[index] = mine;
  others.forEach((i, k) => (next[i] = shares[k]!));
  return next.map((part) => part / whole);
}

/** Makes room for a further part: it gets an equal share, the others keep their proportions. */
export function addWeight(weights: readonly number[]): readonly number[] {
  const share = Math.floor(whole / (weights.length + 1));
  return [...shareOut(whole - share, weights), share].map((part) => part / whole);
}

/** Takes a part away; the others fill the gap in proportion. */
export function removeWeight(weights: readonly number[], index: number): readonly number[] {
  return shareOut(
    whole,
    weights.filter((_, i) => i !== index),
  ).map((part) => part / whole);
}
