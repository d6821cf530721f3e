import {
  lowerIsBetter,
  planMeasures,
  type PlanComparison,
  type PlanPair,
} from '../../../../shared/planComparison.ts';
import { fanPercentiles } from '../../../../shared/simulation.ts';
import { comparisonWidth, readComparison, writeComparison } from '../../budget/compare/compareMeasure.ts';
import type { BlockModel, Buffers, Phase } from '../../parallel.ts';
import { mean } from '../../stats/mean.ts';
import { selectQuantiles } from '../../stats/selectQuantiles.ts';
import { engineVersion } from '../../version.ts';
import { fanPoints, fanWidth, probabilityOf } from '../fan.ts';
import { pathsInBlock } from '../pathsInBlock.ts';
import { portfolioModel } from '../portfolioModel.ts';
import type { PlansInput } from './compilePlans.ts';
import { planValues, valuesAt } from './planValues.ts';

const probabilities = fanPercentiles.map(probabilityOf);
const [simulate, ...summaries] = portfolioModel.phases;

/** Every two plans, the earlier one first. */
const pairsOf = ({ plans }: PlansInput): readonly (readonly [number, number])[] =>
  plans.flatMap((_, first) => plans.slice(first + 1).map((_plan, i) => [first, first + 1 + i] as const));

/** The part of the shared memory that belongs to one plan. */
const partOf = (input: PlansInput, buffers: Buffers, plan: number): Buffers =>
  Object.fromEntries(
    Object.keys(portfolioModel.buffers(input.plans[plan]!)).map((name) => [
      name,
      buffers[`${plan}.${name}`]!,
    ]),
  );

/** Months of the shorter plan of a pair, the start included. */
const pointsOf = ({ plans }: PlansInput, [first, second]: readonly [number, number]): number =>
  Math.min(plans[first]!.months, plans[second]!.months) + 1;

/** A phase of the portfolio model for all plans, one after another. */
const forAll = (phase: Phase<PlansInput['plans'][number]>): Phase<PlansInput> => ({
  name: phase.name,
  weight: phase.weight,
  blocks: ({ plans }) => plans.reduce((sum, plan) => sum + phase.blocks(plan), 0),
  run(input, buffers, block, paths) {
    let local = block;
    for (const [number, plan] of input.plans.entries()) {
      const blocks = phase.blocks(plan);
      if (local < blocks) return phase.run(plan, partOf(input, buffers, number), local, paths);
      local -= blocks;
    }
    return undefined;
  },
});

/**
 * Two to four combinations on common random numbers, and how each pair differs path by path. Blocks of paths are taken
 * plan by plan, so that a stopped run has whole pairs. See docs/models/plan-comparison.md.
 */
export const plansModel: BlockModel<PlansInput, PlanComparison> = {
  name: 'plans',
  buffers(input) {
    const pairs = pairsOf(input);
    const parts = input.plans.flatMap((plan, number) =>
      Object.entries(portfolioModel.buffers(plan)).map(
        ([name, spec]) => [`${number}.${name}`, spec] as const,
      ),
    );
    return {
      ...Object.fromEntries(parts),
      comparisons: { type: 'f64', length: pairs.length * planMeasures.length * comparisonWidth },
      ...Object.fromEntries(
        pairs.map((pair, i) => [
          `differences.${i}`,
          { type: 'f64', length: pointsOf(input, pair) * fanWidth } as const,
        ]),
      ),
    };
  },
  paths: ({ plans }) => plans[0]!.paths,
  pathsIn: ({ plans }, blocks) => Math.min(plans[0]!.paths, Math.floor(blocks / plans.length) * pathsInBlock),
  phases: [
    {
      ...forAll(simulate!),
      weight: 0.83,
      run(input, buffers, block, paths) {
        const number = block % input.plans.length;
        const local = Math.floor(block / input.plans.length);
        simulate!.run(input.plans[number]!, partOf(input, buffers, number), local, paths);
      },
    },
    ...summaries.map(forAll),
    {
      name: 'compare',
      weight: 0.02,
      blocks: (input) => pairsOf(input).length * (planMeasures.length + 1),
      run: compareBlock,
    },
  ],
  result: (input, buffers, paths) => ({
    engineVersion,
    paths,
    partial: paths < input.plans[0]!.paths,
    seed: input.plans[0]!.seed,
    oneMarket: input.oneMarket,
    results: input.plans.map((plan, number) =>
      portfolioModel.result(plan, partOf(input, buffers, number), paths),
    ),
    pairs: pairsOf(input).map((pair, i) => pairResult(input, buffers, pair, i, paths)),
    notices: input.notices,
  }),
};

const comparisonAt = (buffers: Buffers, pair: number, measure: number): Float64Array => {
  const place = pair * planMeasures.length + measure;
  return (buffers['comparisons'] as Float64Array).subarray(
    place * comparisonWidth,
    (place + 1) * comparisonWidth,
  );
};

/** Compares one pair by one measure; the block after the last measure follows the difference by month. */
function compareBlock(input: PlansInput, buffers: Buffers, block: number, paths: number): void {
  const number = Math.floor(block / (planMeasures.length + 1));
  const at = block % (planMeasures.length + 1);
  const pair = pairsOf(input)[number]!;
  const measure = planMeasures[at];
  if (measure === undefined) {
    differencesByMonth(input, buffers, pair, buffers[`differences.${number}`] as Float64Array, paths);
    return;
  }
  const [first, second] = pair.map((plan) =>
    planValues(measure, input.plans[plan]!, partOf(input, buffers, plan), paths),
  );
  writeComparison(lowerIsBetter[measure], first!, second!, comparisonAt(buffers, number, at));
}

/** Fills `out` [month][fanWidth] with percentiles and mean of the difference of the values. */
function differencesByMonth(
  input: PlansInput,
  buffers: Buffers,
  pair: readonly [number, number],
  out: Float64Array,
  paths: number,
): void {
  const [first, second] = pair;
  const parts = pair.map((plan) => partOf(input, buffers, plan));
  for (let month = 0; month < pointsOf(input, pair); month += 1) {
    const b = valuesAt(input.plans[second]!, parts[1]!, month, paths);
    const differences = valuesAt(input.plans[first]!, parts[0]!, month, paths).map((a, path) => a - b[path]!);
    out[month * fanWidth + fanPercentiles.length] = mean(differences);
    selectQuantiles(differences, probabilities, out, month * fanWidth);
  }
}

function pairResult(
  input: PlansInput,
  buffers: Buffers,
  pair: readonly [number, number],
  number: number,
  paths: number,
): PlanPair {
  const [first, second] = pair;
  const months = pointsOf(input, pair) - 1;
  return {
    first,
    second,
    measures: planMeasures.map((measure, i) => ({
      measure,
      ...readComparison(comparisonAt(buffers, number, i), paths),
    })),
    differences: fanPoints({ ...input.plans[first]!, months }, buffers[`differences.${number}`]!),
  };
}
