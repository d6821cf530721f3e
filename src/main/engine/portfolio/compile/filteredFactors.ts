import type { Plan } from '../../../../shared/plan.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import { fitGarch, type FittedGarch } from '../../stats/garch.ts';
import { rememberFit } from '../../stats/rememberFit.ts';
import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/variance.ts';
import type { MarketLaw } from './marketLaw.ts';
import type { MarketSource } from './resolvedHolding.ts';
import { seriesFactors } from './seriesFactors.ts';
import { inWords } from './inWords.ts';

const fitSeries = rememberFit(fitGarch);

/** A log likelihood this much higher than that of a constant variance: the 5 % point of a χ² of two, halved. */
const clearGain = 3;

/** Each series with its own GARCH(1,1); the shocks of a month of history stay together. */
export function filteredFactors(plan: Plan, sources: readonly MarketSource[], notices: Notice[]): MarketLaw {
  return seriesFactors(plan, sources, notices, 'filtered.noSeries', (history, names) => {
    const columns = names.map((_name, i) => history.map((row) => row[i]!));
    const fits = columns.map((column, i) => {
      const fit = clearOnly(fitSeries(column));
      notices.push(fitNotice(names[i]!, fit));
      return fit;
    });
    const shocks = fits.map((fit, i) => standardised(columns[i]!, fit));
    return {
      kind: 'filtered',
      mean: fits.map((fit) => fit.mean),
      omega: fits.map(({ omega }) => omega),
      alpha: fits.map(({ alpha }) => alpha),
      beta: fits.map(({ beta }) => beta),
      nextVariance: fits.map(({ variances }) => variances.at(-1)!),
      shocks: history.map((_row, month) => shocks.map((column) => column[month]!)),
    };
  });
}

/** Where the data do not ask for clusters, the variance is the sample's. */
function clearOnly(fit: FittedGarch): FittedGarch {
  if (fit.gain >= clearGain) return fit;
  const variance = fit.variances[0]!;
  const variances = fit.variances.map(() => variance);
  return { ...fit, omega: variance, alpha: 0, beta: 0, variances };
}

/** Shocks with mean 0 and variance 1, so that simulated months have the fitted mean and variance. */
function standardised(column: readonly number[], { mean: centre, variances }: FittedGarch): number[] {
  const raw = column.map((x, t) => (variances[t]! > 0 ? (x - centre) / Math.sqrt(variances[t]!) : 0));
  const middle = mean(raw);
  const deviation = standardDeviation(raw) || 1;
  return raw.map((z) => (z - middle) / deviation);
}

const yearly = (variance: number): string => inWords.percent(Math.sqrt(12 * variance));

function fitNotice(series: string, { omega, alpha, beta, variances }: FittedGarch): Notice {
  if (alpha + beta === 0) return { code: 'filtered.steady', values: { series } };
  return {
    code: 'filtered.fitted',
    values: {
      series,
      alpha: inWords.number(alpha),
      beta: inWords.number(beta),
      next: yearly(variances.at(-1)!),
      longRun: yearly(omega / (1 - alpha - beta)),
    },
  };
}
