import { compileCampaign } from '../../campaign/compile/compileCampaign.ts';
import type { CompiledCampaign } from '../../campaign/compile/compiledCampaign.ts';
import type { PathState } from '../../campaign/path/pathState.ts';
import type { AllocationInput } from './allocationInput.ts';
import { divide, type Division } from './divide.ts';
import { divideLines } from './divideLines.ts';
import type { Bounds } from './equalMarginal.ts';
import type { Lines } from './lines.ts';
import { partsOf, type Parts } from './parts.ts';
import { yieldsOf } from './yields.ts';

/** Totals at which the frontier is drawn, as shares of the asked one. */
export const frontierTotals = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** Units of the grid over which money is divided. */
const steps = 100;

/** One search: the parts, and the best division of what technology leaves. */
export interface Search {
  readonly parts: Parts;
  readonly compiled: CompiledCampaign;
  /** Best sums of all parts with so much for technology, on so many grids. */
  divideAt(technology: number, levels: number, prepare?: (state: PathState) => void): Division;
  /** Best result at another total; technology, locks, floors and ceilings keep their sums as shares of the total. */
  valueAtTotal(share: number, technology: number): number;
}

export function createSearch({ scenario, split, request }: AllocationInput): Search {
  const parts = partsOf(scenario, split, request);
  const { lines } = parts;
  // Rules are left out: the search looks at the campaign as planned.
  const compiled = compileCampaign({
    scenario: { ...scenario, review: [] },
    split: { ...split, total: parts.total },
  });
  const divideOver = (
    total: number,
    bounds: readonly Bounds[],
    technology: number,
    levels: number,
    prepare?: (state: PathState) => void,
  ): Division => {
    const yields = yieldsOf(compiled, split, request.objective, prepare);
    const cost = yields.setTechnology(technology);
    const channels = scenario.channels.length;
    const [others, contingency] = [bounds.slice(0, channels), bounds[channels + 1]!];
    // Contingency brings nothing by itself.
    const bring = (part: number, money: number): number =>
      part < channels ? yields.channel(part, money) : 0;
    const rest = total - technology;
    const found = lines
      ? divideLines(
          bring,
          [...others, contingency],
          scaledLines(lines, total / parts.total),
          rest,
          steps,
          levels,
        )
      : divide(bring, [...others, contingency], rest, steps, levels);
    return {
      money: [...found.money.slice(0, channels), technology, found.money[channels]!],
      value: found.value + cost,
    };
  };
  return {
    parts,
    compiled,
    divideAt: (technology, levels, prepare) =>
      divideOver(parts.total, parts.bounds, technology, levels, prepare),
    valueAtTotal(share, technology) {
      const bounds = parts.bounds.map(({ min, max }) => ({ min: min * share, max: max * share }));
      return divideOver(parts.total * share, bounds, technology * share, 2).value;
    },
  };
}

/** The bounds of the lines as shares of another total. */
function scaledLines({ activities, bounds }: Lines, share: number): Lines {
  const scaled = ({ min, max }: Bounds): Bounds => ({ min: min * share, max: max * share });
  return {
    activities,
    bounds: { acquisition: scaled(bounds.acquisition), activities: scaled(bounds.activities) },
  };
}
