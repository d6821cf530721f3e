import {
  comparedMeasures,
  type ComparisonResult,
  type SplitPair,
} from '../../../../shared/campaignResult.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { campaignBuffers, campaignModel, pathBlocks } from '../../campaign/campaignModel.ts';
import type { CampaignInput, ComparisonInput } from '../../campaign/input.ts';
import { rowsOf } from '../../campaign/result/finishedRun.ts';
import { layoutOf } from '../../campaign/result/layout.ts';
import { pathsInBlock, simulateBlock } from '../../campaign/simulateBlock.ts';
import { summariseBlock, summaryBlocks } from '../../campaign/summariseBlock.ts';
import type { BlockModel, Buffers } from '../../parallel.ts';
import { engineVersion } from '../../version.ts';
import { comparisonWidth, readComparison, writeComparison } from './compareMeasure.ts';
import { measures } from './measures.ts';

const fewest = 2;
const most = 4;

const inputOf = ({ scenario, splits }: ComparisonInput, split: number): CampaignInput => ({
  scenario,
  split: splits[split]!,
});

/** The part of the shared memory that belongs to one split. */
const partOf = (buffers: Buffers, split: number): Buffers => ({
  paths: buffers[`${split}.paths`]!,
  sums: buffers[`${split}.sums`]!,
  stats: buffers[`${split}.stats`]!,
});

/** Every two splits, the earlier one first. */
const pairsOf = ({ splits }: ComparisonInput): readonly (readonly [number, number])[] =>
  splits.flatMap((_, first) => splits.slice(first + 1).map((_split, i) => [first, first + 1 + i] as const));

/**
 * Two to four splits on one scenario. All see the same draws: parameters and noise are addressed by path, week and
 * place in the funnel, never by the split. Blocks of paths are taken split by split, so that a stopped run has whole
 * pairs. See docs/models/budget-comparison.md.
 */
export const comparisonModel: BlockModel<ComparisonInput, ComparisonResult> = {
  name: 'comparison',
  buffers(input) {
    const { splits } = input;
    if (splits.length < fewest || splits.length > most) {
      throw new LabError('campaign.invalid', {
        field: 'splits',
        reason: `${splits.length} ∉ [${fewest}, ${most}]`,
      });
    }
    const parts = splits.flatMap((_, split) => {
      const part = inputOf(input, split);
      campaignModel.buffers(part);
      return Object.entries(campaignBuffers(part)).map(([name, spec]) => [`${split}.${name}`, spec] as const);
    });
    const comparisons = pairsOf(input).length * comparedMeasures.length;
    return {
      ...Object.fromEntries(parts),
      comparisons: { type: 'f64', length: comparisons * comparisonWidth },
    };
  },
  paths: ({ scenario }) => scenario.paths,
  pathsIn: ({ scenario, splits }, blocks) =>
    Math.min(scenario.paths, Math.floor(blocks / splits.length) * pathsInBlock),
  phases: [
    {
      name: 'simulate',
      weight: 0.88,
      blocks: (input) => pathBlocks(inputOf(input, 0)) * input.splits.length,
      run(input, buffers, block) {
        const split = block % input.splits.length;
        simulateBlock(inputOf(input, split), partOf(buffers, split), Math.floor(block / input.splits.length));
      },
    },
    {
      name: 'summarise',
      weight: 0.1,
      blocks: (input) => summaryBlocks(inputOf(input, 0)) * input.splits.length,
      run(input, buffers, block, paths) {
        const split = block % input.splits.length;
        const part = Math.floor(block / input.splits.length);
        summariseBlock(inputOf(input, split), partOf(buffers, split), part, paths);
      },
    },
    {
      name: 'compare',
      weight: 0.02,
      blocks: (input) => pairsOf(input).length * comparedMeasures.length,
      run: compareBlock,
    },
  ],
  result: (input, buffers, paths) => ({
    engineVersion,
    paths,
    partial: paths < input.scenario.paths,
    seed: input.scenario.seed,
    results: input.splits.map((_, split) =>
      campaignModel.result(inputOf(input, split), partOf(buffers, split), paths),
    ),
    pairs: pairsOf(input).map(([first, second], pair) => pairResult(buffers, first, second, pair, paths)),
  }),
};

/** Compares one pair by one measure. */
function compareBlock(input: ComparisonInput, buffers: Buffers, block: number, paths: number): void {
  const [first, second] = pairsOf(input)[Math.floor(block / comparedMeasures.length)]!;
  const measure = comparedMeasures[block % comparedMeasures.length]!;
  const layout = layoutOf(input.scenario);
  const valuesOf = (split: number): Float64Array =>
    measures[measure].values(rowsOf(inputOf(input, split), partOf(buffers, split), paths), layout);
  writeComparison(
    measures[measure].lowerIsBetter,
    valuesOf(first),
    valuesOf(second),
    comparisonAt(buffers, block),
  );
}

const comparisonAt = (buffers: Buffers, place: number): Float64Array =>
  (buffers['comparisons'] as Float64Array).subarray(place * comparisonWidth, (place + 1) * comparisonWidth);

function pairResult(buffers: Buffers, first: number, second: number, pair: number, paths: number): SplitPair {
  return {
    first,
    second,
    measures: comparedMeasures.map((measure, i) => ({
      measure,
      ...readComparison(comparisonAt(buffers, pair * comparedMeasures.length + i), paths),
    })),
  };
}
