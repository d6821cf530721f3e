import type { ChannelWeek } from '../../../shared/channel.ts';
import type { ErrorCode, ErrorValues } from '../../../shared/errors/index.ts';
import type { IntakeOptions } from '../../../shared/intake.ts';
import type { SeriesInfo } from '../../../shared/series.ts';
import type { Notice } from '../../../shared/simulation.ts';
import type { Headings } from '../headings.ts';

/** One history of values, in date order. */
export interface NavSeries {
  readonly name: string;
  readonly kind: SeriesInfo['kind'];
  readonly dates: readonly string[];
  readonly values: readonly number[];
}

/** What a file holds, checked. */
export type IntakeContent =
  | { readonly kind: 'nav'; readonly series: readonly NavSeries[] }
  | { readonly kind: 'channels'; readonly weeks: readonly ChannelWeek[] };

/** A reason to refuse a row. */
export interface Refusal {
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly code: ErrorCode;
  readonly values?: ErrorValues;
}

/** What is known of a file before its rows are read. */
export interface TableStart {
  readonly file: string;
  readonly headings: Headings;
  /** The first rows, for guesses. */
  readonly sample: readonly (readonly string[])[];
  readonly dateColumn: number;
  readonly options: IntakeOptions;
}

export interface Collected {
  readonly content: IntakeContent;
  readonly targets: readonly { name: string; points: number; firstDate: string; lastDate: string }[];
  readonly notices: readonly Notice[];
  /** Found only when all rows were known: dates that contradict each other, or do not fall on weeks. */
  readonly refusals: readonly Refusal[];
}

/** Takes the rows of a file one by one. */
export interface Collector {
  readonly layout: 'long' | 'wide';
  /** Field → heading, guesses included. */
  readonly columns: Readonly<Record<string, string>>;
  /** Cells without a figure so far. */
  readonly blanks: number;
  /** Reasons to refuse the row; nothing of it is kept where there are any. */
  add(row: number, date: string, cells: readonly string[]): readonly Refusal[];
  finish(): Collected;
}

/** A kind of file: adding one is one file that exports this, and a line in `kinds/index.ts`. */
export interface IntakeKindReader {
  /** @throws LabError intake.noField and the like where the columns cannot be told */
  start(table: TableStart): Collector;
}
