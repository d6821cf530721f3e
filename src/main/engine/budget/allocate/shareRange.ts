const allowedLoss = 0.01;
const halvings = 20;

/**
 * How far one part's share may move, the others giving way in proportion, before the objective falls by more than 1 %.
 * @param objective of the sums of all parts
 */
export function shareRange(
  objective: (money: readonly number[]) => number,
  best: readonly number[],
  part: number,
): { low: number; high: number } {
  const total = best.reduce((sum, money) => sum + money, 0);
  if (!(total > 0)) return { low: 0, high: 0 };
  const least = objective(best) - allowedLoss * Math.abs(objective(best));
  const share = best[part]! / total;
  const rest = total - best[part]!;
  const good = (other: number): boolean => {
    const scale = rest > 0 ? (total * (1 - other)) / rest : 0;
    return objective(best.map((money, i) => (i === part ? total * other : money * scale))) >= least;
  };
  const edge = (end: number): number => {
    if (good(end)) return end;
    let [inside, outside] = [share, end];
    for (let i = 0; i < halvings; i += 1) {
      const middle = (inside + outside) / 2;
      if (good(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { low: edge(0), high: rest > 0 ? edge(1) : share };
}
