import type { Summary } from './summary.ts';

/** Volatility below one part in a million a year is that of rounding to the fen: no risk, and no ratio to it. */
const leastVolatility = 1e-6;

/** Volatility of the time-weighted returns, and the return above the comparison deposit's for each unit of it. */
export const risk: Summary<'volatility' | 'sharpe'> = {
  names: ['volatility', 'sharpe'],
  compute(run) {
    const volatility = run.row('volatility');
    const ratios = Float64Array.from(run.row('timeWeighted'), (yearly, path) =>
      volatility[path]! < leastVolatility
        ? 0
        : (yearly - (run.depositByPath?.timeWeighted[path] ?? run.comparison.timeWeighted)) /
          volatility[path]!,
    );
    return { volatility: run.estimates.mean(volatility), sharpe: run.estimates.mean(ratios) };
  },
};
