import type { SuggestionPart } from '../../../../shared/suggestion.ts';
import { wealthAxes, type WealthCheck, type WealthScores } from '../../../../shared/wealthCheck.ts';
import { dot } from '../../stats/matrix.ts';
import { standardDeviation } from '../../stats/variance.ts';
import { engineVersion } from '../../version.ts';
import { isInsured } from '../instruments/index.ts';
import type { Buffers } from '../../parallel.ts';
import { caseCount, caseReturns, meanCount } from '../suggestion/caseReturns.ts';
import { moneyOf, partsOf, tailLevel } from '../suggestion/parts.ts';
import { wealthFacts, type WealthGround, type WealthPart } from './wealthFacts.ts';
import type { WealthInput } from './wealthInput.ts';
import { pointsOf, wealthScores } from './wealthScores.ts';

const year = 12;
/** R3 and below: sold within a year without much of a loss. */
const yearLevel = 3;

export function wealthResult(input: WealthInput, buffers: Buffers): WealthCheck {
  const { mixes, rule, step, insuranceCap } = input;
  const { request, candidates, market, names, period } = mixes;
  const cases = caseReturns(mixes, buffers);
  const known = partsOf(request, candidates, market, cases, { names, period, rule: mixes.rule });
  const ground: WealthGround = {
    parts: known.parts.map((part, i) => wealthPart(mixes, part, i)),
    returns: known.returns,
    perYear: year / period,
    insuranceCap,
  };
  const money = moneyOf(request);
  const amounts = known.parts.map(({ held }, i) => (held ? request.plan.holdings[i]!.weight * money : 0));
  const facts = wealthFacts(ground, amounts);
  const points = pointsOf(rule, facts);
  const scores = wealthScores(rule, points);
  return {
    engineVersion,
    paths: caseCount,
    partial: false,
    seed: market.seed,
    money,
    step,
    insuranceCap,
    rule,
    facts,
    errors: errorsOf(ground, amounts),
    points,
    scores,
    moves: known.parts.flatMap((part, i) => {
      if (!part.held && part.most === 0) return [];
      const moved = wealthFacts(ground, amounts.with(i, amounts[i]! + step));
      const after = wealthScores(rule, pointsOf(rule, moved));
      return [{ name: part.name, held: part.held, change: differenceOf(after, scores) }];
    }),
    notices: mixes.notices,
  };
}

function wealthPart(
  { candidates, market }: WealthInput['mixes'],
  part: SuggestionPart,
  place: number,
): WealthPart {
  // Held ones stand first, in the plan's order; of the others each product stands once.
  const at = part.held ? place : candidates.findIndex(({ product }) => product?.id === part.product);
  const { instrument } = market.holdings[at]!;
  const withinYear = candidates[at]!.termMonths <= year && part.riskLevel <= yearLevel;
  const insured = isInsured(instrument);
  return {
    month: part.liquid,
    year: part.liquid || withinYear,
    deposit: insured,
    insured,
    mean: part.mean,
    cost: part.cost,
  };
}

function differenceOf(after: WealthScores, before: WealthScores): WealthScores {
  return Object.fromEntries(
    wealthAxes.map((axis) => [axis, after[axis] - before[axis]]),
  ) as unknown as WealthScores;
}

/** The mean stands on many futures, the loss on the worst of the cases. */
function errorsOf({ returns, perYear }: WealthGround, amounts: readonly number[]): WealthCheck['errors'] {
  const money = amounts.reduce((sum, amount) => sum + amount, 0);
  const weights = amounts.map((amount) => amount / money);
  const outcomes = returns.map((row) => dot(row, weights)).toSorted((a, b) => a - b);
  const tail = outcomes.slice(0, Math.round(outcomes.length * (1 - tailLevel)));
  return {
    mean: (standardDeviation(outcomes) / Math.sqrt(meanCount)) * perYear,
    loss: (standardDeviation(tail) / Math.sqrt(tail.length)) * perYear,
  };
}
