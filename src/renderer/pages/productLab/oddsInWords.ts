/** A probability as a person would say it of a hundred futures; the ends are not rounded to “none” and “all”. */
export type Odds =
  | { readonly kind: 'none' | 'fewerThanOne' | 'moreThanNinetyNine' | 'all' }
  | { readonly kind: 'about'; readonly count: number };

export function oddsOfHundred(probability: number): Odds {
  if (probability <= 0) return { kind: 'none' };
  if (probability >= 1) return { kind: 'all' };
  if (probability < 0.005) return { kind: 'fewerThanOne' };
  if (probability > 0.995) return { kind: 'moreThanNinetyNine' };
  return { kind: 'about', count: Math.round(probability * 100) };
}
