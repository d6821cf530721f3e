import { requireFeasible, type Bounds } from './equalMarginal.ts';
import { gridOptimum } from './gridOptimum.ts';

/** What each part brings with a sum of money. */
export type Bring = (part: number, money: number) => number;

export interface Division {
  readonly money: readonly number[];
  readonly value: number;
}

/** How far, in grid units, the finer grid reaches around the best point of the coarser one. */
const reach = 2;
const polishRounds = 8;

/**
 * Divides a total over parts whose curves may have any shape: exactly on a grid of `steps` units, then on ever finer
 * grids around the best point found; where there is more than one grid, at last by moving ever smaller sums from part
 * to part.
 * @param levels grids, the first included
 * @throws LabError budget.infeasible
 */
export function divide(
  bring: Bring,
  bounds: readonly Bounds[],
  total: number,
  steps: number,
  levels: number,
): Division {
  requireFeasible(
    bounds,
    total,
    bounds.map((_, part) => String(part)),
  );
  let around = bounds;
  let unit = 0;
  let best: Division | undefined;
  for (let level = 0; level < levels; level += 1) {
    const free = total - around.reduce((sum, { min }) => sum + min, 0);
    unit = free / steps;
    const found = divideOnGrid(bring, around, total, steps, unit);
    if (!best || found.value > best.value) best = found;
    if (unit <= 0) break;
    const centre = best.money;
    around = bounds.map(({ min, max }, part) => ({
      min: Math.max(min, centre[part]! - reach * unit),
      max: Math.min(max, centre[part]! + reach * unit),
    }));
  }
  return levels > 1 ? polish(bring, bounds, best!, unit) : best!;
}

/** Moves sums of at most `unit`, then half of it and so on, from any part to any other as long as that brings more. */
function polish(bring: Bring, bounds: readonly Bounds[], found: Division, unit: number): Division {
  const money = [...found.money];
  const worth = money.map((amount, part) => bring(part, amount));
  const move = (from: number, to: number, most: number): boolean => {
    const sum = Math.min(most, money[from]! - bounds[from]!.min, bounds[to]!.max - money[to]!);
    if (!(sum > 0)) return false;
    const [less, more] = [bring(from, money[from]! - sum), bring(to, money[to]! + sum)];
    if (less + more <= worth[from]! + worth[to]!) return false;
    money[from]! -= sum;
    money[to]! += sum;
    worth[from] = less;
    worth[to] = more;
    return true;
  };
  for (let round = 0, size = unit; round < polishRounds; round += 1, size /= 2) {
    money.forEach((_from, from) => money.forEach((_to, to) => from !== to && move(from, to, size)));
  }
  return { money, value: worth.reduce((sum, value) => sum + value, 0) };
}

function divideOnGrid(
  bring: Bring,
  bounds: readonly Bounds[],
  total: number,
  steps: number,
  unit: number,
): Division {
  const amount = (part: number, units: number): number =>
    Math.min(bounds[part]!.max, bounds[part]!.min + units * unit);
  const tables = bounds.map(({ min, max }, part) => {
    const most = unit > 0 ? Math.min(steps, Math.ceil((max - min) / unit - 1e-9)) : 0;
    return Float64Array.from({ length: most + 1 }, (_, units) => bring(part, amount(part, units)));
  });
  const taken = tables.reduce((sum, table) => sum + table.length - 1, 0);
  const units = gridOptimum(
    tables,
    bounds.map(() => 0),
    Math.min(steps, taken),
  )!;
  const money = giveRest(
    units.map((count, part) => amount(part, count)),
    bounds,
    total,
  );
  return { money, value: money.reduce((sum, sumOfPart, part) => sum + bring(part, sumOfPart), 0) };
}

/** What ceilings between grid points have left over goes to the parts that still have room, in their order. */
function giveRest(money: readonly number[], bounds: readonly Bounds[], total: number): number[] {
  let rest = total - money.reduce((sum, amount) => sum + amount, 0);
  return money.map((amount, part) => {
    const more = Math.min(Math.max(0, rest), bounds[part]!.max - amount);
    rest -= more;
    return amount + more;
  });
}
