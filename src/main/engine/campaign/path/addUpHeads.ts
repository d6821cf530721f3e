import { headKinds, type PathState } from './pathState.ts';

/** Adds the people of all weeks and cells up by cell, week, channel and segment, so that all of them agree. */
export function addUpHeads(state: PathState, segments: number): void {
  const cellKinds = state.cellHeads.length;
  state.cellHeads.fill(0);
  state.weekHeads.fill(0);
  state.channelHeads.fill(0);
  state.segmentHeads.fill(0);
  for (let at = 0, week = 0; at < state.weekCells.length; week += headKinds) {
    for (let place = 0; place < cellKinds; place += 1, at += 1) {
      const heads = state.weekCells[at]!;
      state.cellHeads[place]! += heads;
      state.weekHeads[week + (place % headKinds)]! += heads;
    }
  }
  for (let place = 0; place < cellKinds; place += 1) {
    const cell = Math.floor(place / headKinds);
    const head = place % headKinds;
    const heads = state.cellHeads[place]!;
    state.channelHeads[Math.floor(cell / segments) * headKinds + head]! += heads;
    state.segmentHeads[(cell % segments) * headKinds + head]! += heads;
  }
}
