/**
 * Moves labels apart so that none covers another, each as near to its place as that allows, in their order.
 * @param places pixels, in rising order
 * @param gap least distance between two neighbours, pixels
 * @returns pixels, in the same order, inside `low` … `high` where there is room
 */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  /** Labels that touch form a group, which lies around the mean of its members' own places. */
  const settle = (members: readonly number[]) => {
    const mean = members.reduce((sum, place, index) => sum + place - index * gap, 0) / members.length;
    const last = high - (members.length - 1) * gap;
    return { start: Math.max(Math.min(mean, last), low), members };
  };
  const groups = places.map((place) => settle([place]));
  for (let i = 1; i < groups.length;) {
    const before = groups[i - 1]!;
    const group = groups[i]!;
    const touches = group.start < before.start + before.members.length * gap;
    if (touches) groups.splice(i - 1, 2, settle([...before.members, ...group.members]));
    i = touches ? Math.max(1, i - 1) : i + 1;
  }
  return groups.flatMap(({ start, members }) => members.map((_, index) => start + index * gap));
}
