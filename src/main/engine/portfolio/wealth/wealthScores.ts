import {
  wealthAxes,
  wealthItems,
  wealthPoints,
  type WealthAxis,
  type WealthFacts,
  type WealthItem,
  type WealthRule,
  type WealthScores,
} from '../../../../shared/wealthCheck.ts';

/** Points of each figure, 0 to 100. */
export function pointsOf(rule: WealthRule, facts: WealthFacts): WealthFacts {
  const items = Object.keys(facts) as WealthItem[];
  return Object.fromEntries(
    items.map((item) => [item, wealthPoints(rule[item], facts[item])]),
  ) as unknown as WealthFacts;
}

/** Each axis: the mean of its items' points by their weights. */
export function wealthScores(rule: WealthRule, points: WealthFacts): WealthScores {
  const scoreOf = (axis: WealthAxis): number => {
    const items: readonly WealthItem[] = wealthItems[axis];
    const weight = items.reduce((sum, item) => sum + rule[item].weight, 0);
    return items.reduce((sum, item) => sum + rule[item].weight * points[item], 0) / weight;
  };
  return Object.fromEntries(wealthAxes.map((axis) => [axis, scoreOf(axis)])) as unknown as WealthScores;
}
