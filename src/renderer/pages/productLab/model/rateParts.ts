import type { PlanInflationModel, PlanShortRate } from '../../../../shared/rateOptions.ts';
import type { SeriesInfo } from '../../../../shared/series.ts';
import { textOf } from '../../../app/language/useText.ts';
import { messages } from './modelMessages.ts';

type Typed<T> = Exclude<T, { series: string }>;

/** One figure of a rate: its limits, and how it is shown. */
interface RateFigure<Key> {
  readonly key: Key;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly percent: boolean;
}

/** What the plan can let move beside the market: its figures, and where typing begins. */
export const rateParts = {
  shortRate: {
    off: 'off',
    help: 'shortRateHelp',
    figures: [
      { key: 'start', min: -0.1, max: 0.5, step: 0.001, percent: true },
      { key: 'longRun', min: -0.1, max: 0.5, step: 0.001, percent: true },
      { key: 'speed', min: 0.01, max: 20, step: 0.05, percent: false },
      { key: 'volatility', min: 0, max: 0.2, step: 0.001, percent: true },
    ] satisfies readonly RateFigure<keyof Typed<PlanShortRate>>[],
    typed: { start: 0.013, longRun: 0.018, speed: 0.5, volatility: 0.006 } satisfies PlanShortRate,
  },
  inflationModel: {
    off: 'noInflation',
    help: 'inflationHelp',
    figures: [
      { key: 'mean', min: -0.1, max: 0.5, step: 0.001, percent: true },
      { key: 'memory', min: 0, max: 0.98, step: 0.05, percent: false },
      { key: 'volatility', min: 0, max: 0.2, step: 0.001, percent: true },
    ] satisfies readonly RateFigure<keyof Typed<PlanInflationModel>>[],
    typed: { mean: 0.02, memory: 0.5, volatility: 0.01 } satisfies PlanInflationModel,
  },
} as const;
export type RatePart = keyof typeof rateParts;

/** The series to begin with: one whose name has the word for such series in either language, else the first. */
export function suitingSeries(part: RatePart, series: readonly SeriesInfo[]): SeriesInfo | undefined {
  const words = (['zh', 'en'] as const).map((language) => textOf(messages, language)(`seriesWord.${part}`));
  return series.find(({ name }) => words.some((word) => name.toLowerCase().includes(word))) ?? series[0];
}
