import type { Buffers } from '../../parallel.ts';
import type { LinearSolver } from '../frontier/linearProgram.ts';
import { caseReturns } from './caseReturns.ts';
import { mixSpace, type MixSpace } from './mixSpace.ts';
import { growthCap, isSuitable, partsOf, type MixParts } from './parts.ts';
import type { SuggestionInput } from './suggestionInput.ts';

/** What mixes are chosen from, for a client of each type. */
export interface Spaces extends Pick<MixParts, 'parts' | 'excluded'> {
  readonly growthCap: number;
  /** Weights of the present combination by part. */
  readonly present: readonly number[];
  of(client: number): MixSpace;
}

export function spacesOf(input: SuggestionInput, buffers: Buffers, solve: LinearSolver): Spaces {
  const { request, candidates, market, names, period, rule } = input;
  const facts = { names, period, rule };
  const cases = caseReturns(input, buffers);
  const { parts, excluded, caps, returns } = partsOf(request, candidates, market, cases, facts);
  const cap = growthCap(request);
  const made = new Map<number, MixSpace>();
  const spaceOf = (client: number): MixSpace => {
    const upper = caps.map((most, i) => (isSuitable(rule, client, parts[i]!.riskLevel) ? most : 0));
    const limits = { upper, liquidShare: request.liquidShare, growthCap: cap };
    return mixSpace(parts, returns, limits, solve);
  };
  return {
    parts,
    excluded,
    growthCap: cap,
    present: parts.map(({ held }, i) => (held ? request.plan.holdings[i]!.weight : 0)),
    of(client) {
      const space = made.get(client) ?? spaceOf(client);
      made.set(client, space);
      return space;
    },
  };
}
