/**
 * The best division of `steps` equal units over parts whose results are given in a table: exact on the grid whatever
 * the curves' shape, by dynamic programming over the parts. Sum over parts of (steps + 1)² comparisons.
 * @param tables [part][units from `lows[part]` on]: results; as long as the part may have units
 * @param lows least units of each part
 * @returns units of each part; undefined where the parts cannot take exactly `steps`
 */
export function gridOptimum(
  tables: readonly Float64Array[],
  lows: readonly number[],
  steps: number,
): number[] | undefined {
  let best = new Float64Array(steps + 1).fill(-Infinity);
  best[0] = 0;
  const choices: Int32Array[] = [];
  tables.forEach((table, part) => {
    const next = new Float64Array(steps + 1).fill(-Infinity);
    const choice = new Int32Array(steps + 1).fill(-1);
    for (let used = 0; used <= steps; used += 1) {
      if (best[used] === -Infinity) continue;
      const most = Math.min(table.length - 1, steps - used - lows[part]!);
      for (let k = 0; k <= most; k += 1) {
        const value = best[used]! + table[k]!;
        const at = used + lows[part]! + k;
        if (value > next[at]!) {
          next[at] = value;
          choice[at] = lows[part]! + k;
        }
      }
    }
    best = next;
    choices.push(choice);
  });
  if (best[steps] === -Infinity) return undefined;
  const units: number[] = [];
  for (let part = tables.length - 1, rest = steps; part >= 0; part -= 1) {
    units[part] = choices[part]![rest]!;
    rest -= units[part]!;
  }
  return units;
}
