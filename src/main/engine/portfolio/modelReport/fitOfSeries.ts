import { calibrationFigures, type FigureFit } from '../../../../shared/modelReport.ts';
import { log } from '../../math/log.ts';
import { quantileSorted, sorted } from '../../stats/quantile.ts';
import type { PathReturns } from '../returns/returnModel.ts';
import { seriesFigures } from './seriesFigures.ts';

/** Made-up histories: enough for the 5th and 95th percentiles to stand still, and quick enough to wait for. */
export const replicates = 200;

/**
 * Holds histories against a model: the first paths of the model, each as long as the history, are measured as the history
 * is, so that what a history of that length cannot show does not count against the model.
 * @param histories by factor: monthly log returns, all of the same length
 */
export function fitOfSeries(
  returns: PathReturns,
  histories: readonly { readonly factor: number; readonly logReturns: readonly number[] }[],
): FigureFit[][] {
  const months = histories[0]?.logReturns.length ?? 0;
  const growth = new Float64Array(months * returns.factors);
  const drawn = histories.map(() => calibrationFigures.map(() => new Float64Array(replicates)));
  for (let path = 0; path < replicates; path += 1) {
    returns.fill(path, months, growth);
    histories.forEach(({ factor }, i) => {
      const column = Array.from({ length: months }, (_month, m) =>
        log(growth[m * returns.factors + factor]!),
      );
      const figures = seriesFigures(column);
      calibrationFigures.forEach((name, k) => (drawn[i]![k]![path] = figures[name]));
    });
  }
  return histories.map(({ logReturns }, i) => {
    const found = seriesFigures(logReturns);
    return calibrationFigures.map((figure, k) => fitOf(figure, found[figure], sorted(drawn[i]![k]!)));
  });
}

function fitOf(figure: FigureFit['figure'], history: number, ascending: Float64Array): FigureFit {
  const [p5, p50, p95] = [0.05, 0.5, 0.95].map((p) => quantileSorted(ascending, p)) as [
    number,
    number,
    number,
  ];
  // A series that never moves is met to rounding only.
  const slack = 1e-9 * Math.max(1, Math.abs(history));
  return { figure, history, p5, p50, p95, reproduced: history >= p5 - slack && history <= p95 + slack };
}
