import { compileCampaign } from '../../campaign/compile/compileCampaign.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import type { PathState } from '../../campaign/path/pathState.ts';
import type { AllocationInput } from './allocationInput.ts';
import { divide, type Division } from './divide.ts';
import { divideLines } from './divideLines.ts';
import type { Bounds } from './equalMarginal.ts';
import type { Lines } from './lines.ts';
import { partsOf, type Parts } from './parts.ts';
import { yieldsOf, type Yields } from './yields.ts';

/** Units of the grid over which money is divided. */
const steps = 100;

/** One search: the parts, and the best division of what technology leaves. */
export interface Search {
  readonly parts: Parts;
  readonly compiled: CompiledCampaign;
  /** At the mean rates. */
  readonly yields: Yields;
  /** Best sums of all parts with so much for technology, on so many grids, each channel on its own. */
  divideAt(technology: number, levels: number, options?: DivideOptions): Division;
}

export interface DivideOptions {
  /** Puts other than the mean rates into the state. */
  readonly prepare?: (state: PathState) => void;
  /** Parts at another total. */
  readonly parts?: Parts;
}

const searches = new WeakMap<AllocationInput, Search>();

/** Lays a search out, or remembers that it did: no digit depends on it. */
export function createSearch(input: AllocationInput): Search {
  const known = searches.get(input) ?? makeSearch(input);
  searches.set(input, known);
  return known;
}

function makeSearch({ scenario, split, request }: AllocationInput): Search {
  const parts = partsOf(scenario, split, request);
  // Rules are left out: the search looks at the campaign as planned.
  const compiled = compileCampaign({
    scenario: { ...scenario, review: [] },
    split: { ...split, total: parts.total },
  });
  const yields = yieldsOf(compiled, split, request.objective);
  const channels = scenario.channels.length;
  return {
    parts,
    compiled,
    yields,
    divideAt(technology, levels, { prepare, parts: { bounds: all, lines, total } = parts } = {}) {
      const own = prepare ? yieldsOf(compiled, split, request.objective, prepare) : yields;
      const cost = own.setTechnology(technology);
      const bounds = [...all.slice(0, channels), all[channels + 1]!];
      // Contingency brings nothing by itself.
      const bring = (part: number, money: number): number => (part < channels ? own.channel(part, money) : 0);
      const rest = total - technology;
      const found = lines
        ? divideLines(bring, bounds, lines, rest, steps, levels)
        : divide(bring, bounds, rest, steps, levels);
      return {
        money: [...found.money.slice(0, channels), technology, found.money[channels]!],
        value: found.value + cost,
      };
    },
  };
}

/** Parts at another total; bounds and locks keep their shares. */
export function scaledParts(parts: Parts, share: number): Parts {
  const scaled = ({ min, max }: Bounds): Bounds => ({ min: min * share, max: max * share });
  return {
    ...parts,
    total: parts.total * share,
    start: parts.start.map((money) => money * share),
    bounds: parts.bounds.map(scaled),
    lines: parts.lines && scaledLines(parts.lines, scaled),
  };
}

const scaledLines = ({ activities, bounds }: Lines, scaled: (bounds: Bounds) => Bounds): Lines => ({
  activities,
  bounds: { acquisition: scaled(bounds.acquisition), activities: scaled(bounds.activities) },
});
