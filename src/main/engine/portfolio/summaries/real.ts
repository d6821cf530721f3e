import { pow } from '../../math/pow.ts';
import type { Summary } from './summary.ts';
import { terminal, type TerminalFigure } from './terminal.ts';

/** The end value in money of the plan's start, and the yearly rise of prices over the plan. */
export const real: Summary<TerminalFigure | 'riseP5' | 'riseP50' | 'riseP95'> = {
  names: [...terminal.names, 'riseP5', 'riseP50', 'riseP95'],
  isAsked: (run) => run.real !== undefined,
  compute(run) {
    const { end, levels, months } = run.real!;
    const rises = Float64Array.from(levels, (level) => pow(level, 12 / months) - 1);
    const rise = run.estimates.quantiles(rises, { probabilities: [0.05, 0.5, 0.95] });
    return {
      ...terminal.compute({ ...run, end }),
      riseP5: rise.at(0.05),
      riseP50: rise.at(0.5),
      riseP95: rise.at(0.95),
    };
  },
};
