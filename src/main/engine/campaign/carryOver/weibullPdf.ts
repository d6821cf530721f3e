import { exp } from '../../math/exp.ts';
import { pow } from '../../math/pow.ts';
import type { CarryOverEngine } from './carryOverEngine.ts';

/**
 * Weights (f(l + 1) - min f) / (max f - min f) with the Weibull density f over the window: may peak after the buying.
 * Same definition as Robyn’s “weibull_pdf”, with `scale` in weeks in place of a share of the window.
 */
export const weibullPdf: CarryOverEngine<'weibullPdf'> = {
  kind: 'weibullPdf',
  weights({ shape, scale, weeks }) {
    const density = Float64Array.from({ length: weeks }, (_, lag) => {
      const t = (lag + 1) / scale;
      return pow(t, shape - 1) * exp(-pow(t, shape));
    });
    let [least, most] = [density[0]!, density[0]!];
    for (const value of density) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    // A window of one week, or a density below all floats: everything works at once.
    if (!(most > least)) return Float64Array.of(1);
    return density.map((value) => (value - least) / (most - least));
  },
};
