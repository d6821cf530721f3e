import type { ReviewRule } from '../../../../shared/reviewRule.ts';
import { npvOf } from '../block/npvOf.ts';
import { blockWidth } from '../block/playBlock.ts';
import { prepareCampaign } from '../block/preparedCampaign.ts';
import type { CampaignInput } from '../input.ts';
import type { MoneyState } from '../path/moneyState.ts';

/** What a path tells of its reviews, all channels together; money in yuan. */
export const reviewFigures = [
  'npv',
  'customers',
  'spent',
  'pausedWeeks',
  'pauses',
  'falsePauses',
  'missedPauses',
  'moved',
  'released',
] as const;
export type ReviewFigure = (typeof reviewFigures)[number];

/** The sum of a path's numbers in rows. */
function sum(rows: Float64Array, lane: number): number {
  let total = 0;
  for (let at = lane; at < rows.length; at += blockWidth) total += rows[at]!;
  return total;
}

const figuresOf = (state: MoneyState, lane: number, npv: number): Readonly<Record<ReviewFigure, number>> => ({
  npv,
  customers: state.cumulative[state.cumulative.length - blockWidth + lane]!,
  spent: sum(state.spent, lane),
  pausedWeeks: sum(state.paused, lane),
  pauses: sum(state.pauses, lane),
  falsePauses: sum(state.falsePauses, lane),
  missedPauses: sum(state.missedPauses, lane),
  moved: state.moved[lane]!,
  released: state.released[lane]!,
});

/**
 * Plays some paths of a campaign under a review of its own. Paths depend on the seed and their number alone, so that two
 * reviews differ by their rules and not by luck.
 * @param rows [figure][path of the run], written for paths `from` up to and without `to`
 * @param offset of the review’s first row
 */
export function playReview(
  { scenario, split }: CampaignInput,
  review: readonly ReviewRule[],
  { from, to, paths }: { readonly from: number; readonly to: number; readonly paths: number },
  rows: Float64Array,
  offset: number,
): void {
  const prepared = prepareCampaign({ scenario: { ...scenario, review: [...review] }, split });
  for (let path = from; path < to; path += blockWidth) {
    const block = prepared.play(path, Math.min(blockWidth, to - path));
    for (let lane = 0; lane < block.count; lane += 1) {
      const figures = figuresOf(block.state, lane, npvOf(prepared.compiled, block, lane));
      reviewFigures.forEach((name, i) => {
        rows[offset + i * paths + path + lane] = figures[name];
      });
    }
  }
}
