import { headCounts, type HeadCount } from '../../../../shared/campaignResult.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { headKinds, type PathState } from '../path/pathState.ts';
import type { CampaignWorth } from '../path/valueCampaign.ts';
import { worthFigures, type PathRows, type PlayedPaths, type RowSum } from './playedPaths.ts';

const rows = (array: Float64Array, base = 0, stride = 1): PathRows => ({ array, base, stride });

/** One path, played and valued by the plain loop, for the figures of targets. */
export function playedPath(compiled: CompiledCampaign, state: PathState, worth: CampaignWorth): PlayedPaths {
  const figures = [...worth.channels, worth].flatMap((part) => worthFigures.map((figure) => part[figure]));
  return {
    compiled,
    count: 1,
    heads: Object.fromEntries(headCounts.map((head, h) => [head, rows(state.weekCells, h, headKinds)])) as {
      [H in HeadCount]: PathRows;
    },
    channelHeads: rows(state.channelHeads),
    spent: rows(state.spent),
    balances: rows(state.parameters, compiled.firstBalance),
    survival: rows(state.survival),
    worth: rows(Float64Array.from(figures)),
    beginSum,
  };
}

/** A sum of rows of one path. */
function beginSum(): RowSum {
  const values = new Float64Array(1);
  return {
    values,
    add({ array, base, stride }, row, factor, other) {
      values[0]! += array[base + row * stride]! * factor * other;
    },
  };
}
