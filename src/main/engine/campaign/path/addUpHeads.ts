import { headKinds, type PathState } from './pathState.ts';

/** Adds the people of all weeks and cells up by cell, week, channel and segment, so that all of them agree. */
export function addUpHeads(state: PathState, segments: number): void {
  const { weekCells, cellHeads, weekHeads } = state;
  const cells = cellHeads.length / headKinds;
  cellHeads.fill(0);
  weekHeads.fill(0);
  let at = 0;
  for (let week = 0; week < weekHeads.length; week += headKinds) {
    for (let place = 0; place < cellHeads.length; place += headKinds, at += headKinds) {
      // Nobody was reached and nobody came: a search for the best split plays one channel at a time.
      if (weekCells[at] === 0 && weekCells[at + 1] === 0 && weekCells[at + 2] === 0) continue;
      for (let head = 0; head < headKinds; head += 1) {
        const heads = weekCells[at + head]!;
        cellHeads[place + head]! += heads;
        weekHeads[week + head]! += heads;
      }
    }
  }
  state.channelHeads.fill(0);
  state.segmentHeads.fill(0);
  for (let cell = 0; cell < cells; cell += 1) {
    const channel = Math.floor(cell / segments) * headKinds;
    const segment = (cell % segments) * headKinds;
    for (let head = 0; head < headKinds; head += 1) {
      const heads = cellHeads[cell * headKinds + head]!;
      state.channelHeads[channel + head]! += heads;
      state.segmentHeads[segment + head]! += heads;
    }
  }
}
