/** A probability as a person would say it of a hundred futures; the ends are not rounded to “none” and “all”. */
export type Odds =
  | { readonly kind: 'none' | 'fewerThanOne' | 'moreThanNinetyNine' | 'all' }
  | { readonly kind: 'about'; readonly count: number };

export function oddsOfHundred(probability: number): Odds {
  if (probability <= 0) return { kind: 'none' };
  if (probability >= 1) return { kind: 'all' };
  if (probability < 0.005) return { kind: 'fewerThanOne' };
  if (probability >= 0.995) return { kind: 'moreThanNinetyNine' };
  return { kind: 'about', count: Math.round(probability * 100) };
}

/** The same for all that can happen, adding up to a hundred: the largest remainders are rounded up. */
export function oddsTogether(probabilities: readonly number[]): readonly Odds[] {
  const hundredths = probabilities.map((probability) => Number((probability * 100).toPrecision(12)));
  const counts = hundredths.map(Math.floor);
  const missing = 100 - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = hundredths
    .map((value, place) => ({ place, remainder: value - counts[place]! }))
    .toSorted((a, b) => b.remainder - a.remainder);
  for (const { place } of byRemainder.slice(0, Math.max(0, missing))) counts[place]! += 1;
  return probabilities.map((probability, place) => {
    const odds = oddsOfHundred(probability);
    return odds.kind === 'about' ? { kind: 'about', count: counts[place]! } : odds;
  });
}
