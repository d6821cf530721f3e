import type { BundlePurse } from './bundlePurse.ts';

/** What is kept of a bundle by path: money in yuan, and the boundary at which it was first reached (0: never). */
export const bundleRows = ['cash', 'gifts', 'costs', 'reachedAt'] as const;
export type BundleRow = (typeof bundleRows)[number];

/** Keeps what a path earned in `rows` [bundle][row][path]. @param paths rows' width */
export function putBundles(purse: BundlePurse, rows: Float64Array, paths: number, path: number): void {
  for (let bundle = 0; bundle < purse.given.length; bundle += 1) {
    const first = bundle * bundleRows.length * paths + path;
    rows[first] = purse.cash[bundle]! / 100;
    rows[first + paths] = purse.gifts[bundle]! / 100;
    rows[first + 2 * paths] = purse.costs[bundle]! / 100;
    rows[first + 3 * paths] = purse.reachedAt[bundle]!;
  }
}

/** One row of a bundle, as far as paths are finished. @param asked rows' width */
export function bundleRow(
  rows: Float64Array,
  bundle: number,
  row: BundleRow,
  { asked, paths }: { readonly asked: number; readonly paths: number },
): Float64Array {
  const from = (bundle * bundleRows.length + bundleRows.indexOf(row)) * asked;
  return rows.subarray(from, from + paths);
}
