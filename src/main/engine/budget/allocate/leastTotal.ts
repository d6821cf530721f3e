import type { Search } from './search.ts';

/** Of the asked total: as far as is looked. */
const most = 4;
const halvings = 14;

/** The least total whose best division reaches a goal at the mean rates; bounds and locks keep their shares. */
export function leastTotal(search: Search, technology: number, goal: number): number | null {
  const reached = (share: number): boolean => search.valueAtTotal(share, technology) >= goal;
  if (!reached(most)) return null;
  let [low, high] = [0, most];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high * search.parts.total;
}
