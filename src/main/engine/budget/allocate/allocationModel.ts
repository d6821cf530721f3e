import type { AllocationResult } from '../../../../shared/allocation.ts';
import { phaseKinds } from '../../../../shared/budget.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { hasLeastMoney } from '../../../../shared/leastMoney.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import type { BlockModel, Buffers, Phase, Pulse } from '../../parallel.ts';
import { targetFigures } from '../../campaign/targets/targetFigures.ts';
import type { AllocationInput } from './allocationInput.ts';
import { allocationResult } from './allocationResult.ts';
import { answerWidth, writeAnswer } from './answer.ts';
import { ceilingBlocks, writeCeiling } from './ceiling.ts';
import { reachableBlocks, reachableLength, writeReachable } from './chanceCeiling.ts';
import { checkBlocks, checkLength, writeCheck } from './checkPhase.ts';
import { curveLength, writeDraw } from './drawPhase.ts';
import {
  isAimed,
  leastWidth,
  settledStarts,
  settledWidth,
  surestWidth,
  writeLeast,
  writeSettled,
  writeSurest,
} from './findings.ts';
import { frontierTotals, writeFrontier } from './frontier.ts';
import { createSearch } from './search.ts';
import { climbs } from './surest.ts';
import { askedTarget } from './targetMisses.ts';
import { coarsePoint, coarsePoints, finePoint, finePoints } from './technologyPoints.ts';
import { writeTiming } from './timingSearch.ts';

/** @throws LabError campaign.reference, budget.leastMoney */
function requireTarget(input: AllocationInput, { scenario, weeks }: CompiledCampaign): void {
  const target = askedTarget(input);
  targetFigures({ scenario: { ...scenario, targets: [target] }, weeks });
  if (input.request.least && !hasLeastMoney(target))
    throw new LabError('budget.leastMoney', { target: target.id });
}

/** @throws LabError budget.nothing: shares of nothing are no shares */
function requireMoney({ split, request }: AllocationInput): void {
  if ((request.total ?? split.total) <= 0) throw new LabError('budget.nothing');
}

type Run = Phase<AllocationInput>['run'];

/** A phase's run that tells how far it is: its digits do not depend on the number of paths. */
const told =
  (write: (input: AllocationInput, buffers: Buffers, block: number, pulse?: Pulse) => void): Run =>
  (input, buffers, block, _paths, pulse) =>
    write(input, buffers, block, pulse);

/**
 * Searches a better split: technology money on a grid and a finer one around its best point, the rest for each of them
 * by `divide`; then on the whole campaign, for a goal or target by its probability; then at other totals, over draws of
 * the unknown rates, and with luck and review rules. See docs/models/budget-allocation.md.
 */
export const allocationModel: BlockModel<AllocationInput, AllocationResult> = {
  name: 'allocation',
  buffers(input) {
    requireMoney(input);
    const { parts, compiled } = createSearch(input);
    if (input.request.target !== undefined) requireTarget(input, compiled);
    const count = parts.ids.length;
    const { draws } = input.request;
    const lengths = {
      coarse: coarsePoints(parts),
      fine: finePoints(parts),
      timing: phaseKinds.length,
      settled: settledStarts * settledWidth(count),
      surest: climbs * surestWidth(count),
      least: leastWidth(count),
      answer: answerWidth(count),
      ceiling: ceilingBlocks(input),
      reachable: reachableLength(input),
      frontier: frontierTotals.length,
      chances: isAimed(input) ? frontierTotals.length : 0,
      draws: draws * count,
      curves: draws * (count - 2) * curveLength,
      check: checkLength(input),
    };
    return Object.fromEntries(
      Object.entries(lengths).map(([name, length]) => [name, { type: 'f64' as const, length }]),
    );
  },
  paths: ({ request }) => request.draws,
  // The search is of use only when it is done.
  whole: true,
  pathsIn: (input, blocks) => (blocks >= coarsePoints(createSearch(input).parts) ? input.request.draws : 0),
  phases: [
    {
      name: 'technology',
      weight: 0.1,
      blocks: (input) => coarsePoints(createSearch(input).parts),
      run(input, buffers, block) {
        const search = createSearch(input);
        buffers['coarse']![block] = search.divideAt(coarsePoint(search.parts, block), 1).value;
      },
    },
    {
      name: 'refine',
      weight: 0.05,
      blocks: (input) => finePoints(createSearch(input).parts),
      run(input, buffers, block) {
        const search = createSearch(input);
        const point = finePoint(search.parts, buffers['coarse']!, block);
        buffers['fine']![block] = search.divideAt(point, 1).value;
      },
    },
    {
      name: 'timing',
      weight: 0.03,
      blocks: () => 1,
      run: told((input, buffers, _block, pulse) => writeTiming(input, buffers, pulse)),
    },
    {
      name: 'settle',
      weight: 0.07,
      blocks: () => settledStarts,
      run: told(writeSettled),
    },
    {
      name: 'surest',
      weight: 0.1,
      blocks: (input) => (isAimed(input) ? climbs : 0),
      run: told(writeSurest),
    },
    {
      name: 'least',
      weight: 0.05,
      blocks: (input) => (isAimed(input) ? 1 : 0),
      run: told((input, buffers, _block, pulse) => writeLeast(input, buffers, pulse)),
    },
    {
      name: 'answer',
      weight: 0.02,
      blocks: () => 1,
      run: told((input, buffers, _block, pulse) => writeAnswer(input, buffers, pulse)),
    },
    {
      name: 'ceiling',
      weight: 0.03,
      blocks: ceilingBlocks,
      run: told(writeCeiling),
    },
    {
      name: 'reachable',
      weight: 0.17,
      blocks: reachableBlocks,
      run: told(writeReachable),
    },
    {
      name: 'frontier',
      weight: 0.1,
      blocks: () => frontierTotals.length,
      run: told(writeFrontier),
    },
    {
      name: 'draws',
      weight: 0.18,
      blocks: ({ request }) => request.draws,
      run: told(writeDraw),
    },
    { name: 'check', weight: 0.1, blocks: checkBlocks, run: writeCheck },
  ],
  result: allocationResult,
};
