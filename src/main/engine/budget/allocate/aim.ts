import { noPulse, type Pulse } from '../../parallel.ts';
import { drawParameters, parameterStream } from '../../campaign/path/drawParameters.ts';
import type { AllocationInput } from './allocationInput.ts';
import type { Miss } from './miss.ts';
import type { Search } from './search.ts';
import { targetMisses } from './targetMisses.ts';
import { yieldsOf, type Yields } from './yields.ts';

/** How sure a goal is: share of the draws that reach it, and by how much the others miss it on average. */
export interface Sureness {
  readonly probability: number;
  readonly shortfall: number;
}

/** What is to be reached, and how sure divisions of money are to reach it. */
export interface Aim {
  readonly miss: Miss;
  /** @param above divisions that cannot become surer than this are not judged to the end */
  judge(money: readonly number[], above?: Sureness, pulse?: Pulse): Sureness;
}

/** Draws by which the search judges: few, as it judges thousands of divisions; the answer is told over more. */
const searchDraws = 60;
const leastToldDraws = 400;

/** Draws between two pulses. */
const drawsInPulse = 20;

/** Draws over which it is told how sure an answer is. */
export const drawsTold = ({ request }: AllocationInput): number => Math.max(leastToldDraws, request.draws);

const aims = new WeakMap<Search, Map<number, Aim>>();

/** The goal or the target that is asked for, as the search judges it. @throws LabError campaign.reference */
export const searchAim = (input: AllocationInput, search: Search): Aim =>
  aimOf(input, search, Math.min(searchDraws, input.request.draws));

/** The same as it is told. */
export const toldAim = (input: AllocationInput, search: Search): Aim =>
  aimOf(input, search, drawsTold(input));

function aimOf(input: AllocationInput, search: Search, draws: number): Aim {
  const own = aims.get(search) ?? new Map<number, Aim>();
  aims.set(search, own);
  const aim = own.get(draws) ?? createAim(input, search, draws);
  own.set(draws, aim);
  return aim;
}

function createAim(input: AllocationInput, search: Search, draws: number): Aim {
  const miss =
    input.request.target === undefined ? goalMisses(input, search) : targetMisses(input, search, draws);
  return {
    miss,
    judge(money, above = { probability: 0, shortfall: Infinity }, pulse = noPulse) {
      let [reached, missing] = [0, 0];
      for (let draw = 0; draw < draws; draw += 1) {
        if (draw % drawsInPulse === 0) pulse(draw / draws);
        const by = miss(money, draw);
        if (by <= 0) reached += 1;
        else missing += by;
        if (reached + draws - draw - 1 < above.probability * draws) {
          return { probability: reached / draws, shortfall: Infinity };
        }
      }
      return { probability: reached / draws, shortfall: missing / draws };
    },
  };
}

/** A sum of the objective that is to be reached. */
function goalMisses({ split, request }: AllocationInput, { compiled }: Search): Miss {
  const stream = parameterStream(compiled);
  // Laid out when it is asked for: all of them at once would hold a run up.
  const yields: Yields[] = [];
  const yieldsIn = (draw: number): Yields =>
    (yields[draw] ??= yieldsOf(compiled, split, request.objective, (state) =>
      drawParameters(compiled, state, draw, stream),
    ));
  return (money, draw) => request.goal! - yieldsIn(draw).whole(money);
}

export const surer = (a: Sureness, b: Sureness): boolean =>
  a.probability > b.probability || (a.probability === b.probability && a.shortfall < b.shortfall);
