import type { Bounds } from './equalMarginal.ts';

/** What a part brings at most with a sum of money, and what it then costs; both rise with the money. */
export interface Curve {
  readonly bounds: Bounds;
  at(money: number): { readonly gain: number; readonly spent: number };
}

/** What is known of a curve: its values at some sums, in their order. */
interface Known {
  readonly curve: Curve;
  readonly money: number[];
  readonly gain: number[];
  readonly spent: number[];
}

const firstCells = 32;
const mostCells = 400;
const rounds = 4;
const halvings = 60;
/** No price need be higher, and it stays a number where there is hardly any money. */
const highestPrice = 1e12;

/**
 * A sum that no division of the money can exceed, whatever the curves' shape: every yuan is sold to every part at one
 * price, and the best that all parts make of that price is a bound for any price (Lagrange dual); the price that bounds
 * lowest is searched. Between two known sums a part brings at most what it brings at the upper one, at the cost of the
 * lower one; the parts' best places are cut finer until that hardly matters.
 * @param least most: what there is to divide
 * @param exact how far above the curves, all together, the bound may lie because of such cuts
 * @param enough a bound below it is not made any sharper
 */
export function dualBound(
  curves: readonly Curve[],
  { min, max }: Bounds,
  exact: number,
  enough = -Infinity,
): number {
  const known = curves.map(survey);
  let bound = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const price = lowestPrice(known, min, max);
    if (enough > -Infinity) bound = Math.min(bound, boundAt(known, price, min, max).value);
    if (bound < enough) return bound;
    for (const each of known) refine(each, price, exact / curves.length);
    bound = Math.min(bound, boundAt(known, price, min, max).value);
  }
  return bound;
}

function survey(curve: Curve): Known {
  const { min, max } = curve.bounds;
  const cells = max > min ? firstCells : 0;
  const known: Known = { curve, money: [], gain: [], spent: [] };
  // Closer together where sums are small: there curves bend.
  for (let i = 0; i <= cells; i += 1) {
    know(known, i, cells > 0 ? min + (max - min) * (i / cells) ** 2 : min);
  }
  return known;
}

function know({ curve, money, gain, spent }: Known, place: number, sum: number): void {
  const found = curve.at(sum);
  money.splice(place, 0, sum);
  gain.splice(place, 0, found.gain);
  spent.splice(place, 0, found.spent);
}

/** The most that a part makes of its money at a price, and the cell in which that may be. */
function bestCell({ money, gain, spent }: Known, price: number): { value: number; cell: number } {
  let best = { value: gain[0]! - spent[0]! - price * money[0]!, cell: -1 };
  let most = gain[0]!;
  for (let cell = 0; cell + 1 < money.length; cell += 1) {
    most = Math.max(most, gain[cell + 1]!);
    const value = most - spent[cell]! - price * money[price >= 0 ? cell : cell + 1]!;
    if (value > best.value) best = { value, cell };
  }
  return best;
}

/** The bound at a price, and how it changes with the price. */
function boundAt(known: readonly Known[], price: number, min: number, max: number) {
  const rest = price >= 0 ? max : min;
  let [value, slope] = [price * rest, rest];
  for (const each of known) {
    const best = bestCell(each, price);
    value += best.value;
    slope -= each.money[best.cell < 0 ? 0 : price >= 0 ? best.cell : best.cell + 1]!;
  }
  return { value, slope };
}

/** The bound is convex in the price: the price at which it turns. */
function lowestPrice(known: readonly Known[], min: number, max: number): number {
  let high = 1;
  for (const { money, gain, spent } of known) {
    const width = (money[1] ?? Infinity) - money[0]!;
    if (width > 0) high = Math.min(highestPrice, Math.max(high, (gain.at(-1)! + spent.at(-1)!) / width));
  }
  let low = -high;
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (boundAt(known, middle, min, max).slope > 0) high = middle;
    else low = middle;
  }
  return high;
}

/** Cuts the cell in two that may hold the most, until no cell can hold much more than the best known sum. */
function refine(known: Known, price: number, exact: number): void {
  const { money, gain, spent } = known;
  let most = -Infinity;
  money.forEach((sum, i) => (most = Math.max(most, gain[i]! - spent[i]! - price * sum)));
  while (money.length <= mostCells) {
    const { value, cell } = bestCell(known, price);
    if (cell < 0 || value <= most + exact) return;
    const middle = (money[cell]! + money[cell + 1]!) / 2;
    know(known, cell + 1, middle);
    most = Math.max(most, gain[cell + 1]! - spent[cell + 1]! - price * middle);
  }
}
