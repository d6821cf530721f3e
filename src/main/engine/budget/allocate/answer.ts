import type { BudgetSplit } from '../../../../shared/budget.ts';
import { between, noPulse, type Buffers, type Pulse } from '../../parallel.ts';
import { drawsTold, surer, toldAim, type Aim, type Sureness } from './aim.ts';
import type { AllocationInput } from './allocationInput.ts';
import { isAimed, readLeast, readSettled, readSurest } from './findings.ts';
import { isLawful } from './lawful.ts';
import { outcome } from './outcome.ts';
import { rebuildSplit } from './rebuildSplit.ts';
import { createSearch, type Search } from './search.ts';
import { timedInput } from './timingSearch.ts';

/** What the search has come to. */
export interface Answer {
  /** The question with the timing and the total that were found. */
  readonly input: AllocationInput;
  readonly search: Search;
  /** Sums of all parts of the split that is told. */
  readonly money: readonly number[];
  readonly given: BudgetSplit;
  readonly split: BudgetSplit;
  readonly improved: boolean;
  readonly lawful: boolean;
  /** The objective of the given split and of the one that is told. */
  readonly start: number;
  readonly best: number;
  /** How sure both are of the goal or target; null where there is none. */
  readonly sureness: { readonly start: Sureness; readonly best: Sureness; readonly draws: number } | null;
}

/** Total, improved, start, best, sureness of both (probability, shortfall), then sums. */
const figures = 8;
export const answerWidth = (parts: number): number => figures + parts;

/** Decides between what was found and the given split: the whole campaign has the last word. */
export function writeAnswer(asked: AllocationInput, buffers: Buffers, pulse: Pulse = noPulse): void {
  const count = createSearch(asked).parts.ids.length;
  const least = isAimed(asked) && asked.request.least ? readLeast(buffers) : null;
  const total = least ? least.share * createSearch(asked).parts.total : undefined;
  const input = timedInput(asked, buffers, total);
  const search = createSearch(input);
  const { parts } = search;
  const aim = isAimed(asked) ? toldAim(input, search) : null;
  const found = least?.money ?? surestFound(aim, buffers, count, between(pulse, 0, 0.5));
  const [start, reached] = [
    outcome(input, { ...asked.split, total: parts.total }),
    outcome(input, splitOf(input, search, found)),
  ];
  const sure = aim && {
    start: aim.judge(parts.start, undefined, between(pulse, 0.5, 0.75)),
    best: aim.judge(found, undefined, between(pulse, 0.75, 1)),
  };
  const improved = sure ? surer(sure.best, sure.start) : reached > start;
  const isAnswer = improved || !isLawful(parts);
  const told = isAnswer ? found : parts.start;
  const best = isAnswer ? sure?.best : sure?.start;
  (buffers['answer'] as Float64Array).set([
    parts.total,
    improved ? 1 : 0,
    start,
    isAnswer ? reached : start,
    sure?.start.probability ?? 0,
    sure?.start.shortfall ?? 0,
    best?.probability ?? 0,
    best?.shortfall ?? 0,
    ...told,
  ]);
}

/** Where a goal is asked for: the surer, as it is told, of the surest division found and the best by the mean. */
function surestFound(aim: Aim | null, buffers: Buffers, count: number, pulse: Pulse): readonly number[] {
  const settled = readSettled(buffers, count);
  if (!aim) return settled;
  const surest = readSurest(buffers, count).money;
  const byMean = aim.judge(settled, undefined, between(pulse, 0, 0.5));
  return surer(byMean, aim.judge(surest, undefined, between(pulse, 0.5, 1))) ? settled : surest;
}

const answers = new WeakMap<AllocationInput, Map<string, Answer>>();

/** Reads the answer; the same object for the same one, as what is laid out for its splits is remembered by them. */
export function readAnswer(asked: AllocationInput, buffers: Buffers): Answer {
  const key = (buffers['answer'] as Float64Array).join();
  const known = answers.get(asked) ?? new Map<string, Answer>();
  answers.set(asked, known);
  const answer = known.get(key) ?? makeAnswer(asked, buffers);
  known.set(key, answer);
  return answer;
}

function makeAnswer(asked: AllocationInput, buffers: Buffers): Answer {
  const [total = 0, improved, start = 0, best = 0, p0 = 0, s0 = 0, p1 = 0, s1 = 0, ...money] =
    buffers['answer']!;
  const isFound = isAimed(asked) && asked.request.least && readLeast(buffers) !== null;
  const input = timedInput(asked, buffers, isFound ? total : undefined);
  const search = createSearch(input);
  const lawful = isLawful(search.parts);
  const given = { ...asked.split, total };
  return {
    input,
    search,
    money,
    given,
    split: improved === 1 || !lawful ? splitOf(input, search, money) : given,
    improved: improved === 1,
    lawful,
    start,
    best,
    sureness: isAimed(asked)
      ? {
          start: { probability: p0, shortfall: s0 },
          best: { probability: p1, shortfall: s1 },
          draws: drawsTold(input),
        }
      : null,
  };
}

const splitOf = (
  { scenario, split }: AllocationInput,
  { parts }: Search,
  money: readonly number[],
): BudgetSplit => rebuildSplit(scenario, split, money, parts.total, parts.lines?.activities);
