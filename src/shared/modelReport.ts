import type { ReturnModelName } from './modelOptions.ts';
import type { Localised } from './schema.ts';
import type { Notice } from './simulation.ts';

/** Figures of a series by which a model of it is judged; all of monthly log returns unless said. */
export const calibrationFigures = [
  /** Compounded return a year. */
  'annualReturn',
  'volatility',
  /** 0 and 3 of a normal law. */
  'skewness',
  'kurtosis',
  /** Lowest return of a month, and of twelve months in a row. */
  'worstMonth',
  'worstYear',
  /** Of neighbouring months: of the returns, and of their squared distances from the mean. */
  'autocorrelation',
  'clustering',
] as const;
export type CalibrationFigure = (typeof calibrationFigures)[number];

/** A figure of the history beside what the model gives in histories of the same length. */
export interface FigureFit {
  readonly figure: CalibrationFigure;
  readonly history: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Whether the history lies between the 5th and the 95th percentile. */
  readonly reproduced: boolean;
}

export interface SeriesFit {
  readonly name: Localised;
  readonly series: string;
  /** Months used, and their first and last as `YYYY-MM`. */
  readonly months: number;
  readonly from: string;
  readonly to: string;
  /** Mean block length that suits the series, months. */
  readonly blockMonths: number;
  readonly figures: readonly FigureFit[];
}

/** Yearly drifts of a holding before and after the user's views: fractions, continuously compounded. */
export interface BlendedDrift {
  readonly name: Localised;
  /** What series or assumption alone say. */
  readonly historical: number;
  readonly prior: number;
  readonly posterior: number;
}

/** What a plan's return model makes of its series. */
export interface ModelReport {
  readonly engineVersion: string;
  readonly model: ReturnModelName;
  /** Made-up histories that each figure's range comes from. */
  readonly replicates: number;
  readonly series: readonly SeriesFit[];
  /** Holdings that follow an assumption and no series: nothing to judge by. */
  readonly assumed: readonly Localised[];
  /** Of the model with views; empty for the others. */
  readonly views: readonly BlendedDrift[];
  readonly notices: readonly Notice[];
}
