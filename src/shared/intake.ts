import { z } from 'zod';
import type { ErrorCode } from './errors/index.ts';
import { label } from './schema.ts';
import type { Notice } from './simulation.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

/** What is in the file and how it is to be read. Everything but `kind` is guessed where it is left out, and the guess shown. */
export const intakeOptions = z.object({
  kind: z.enum(['nav', 'channels']),
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  dateFormat: z.enum(['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD', 'YYYY年M月D日']).optional(),
  /** Name of the series, for files with a date and one value column. */
  name: label.optional(),
  /**
   * Which column of the file serves as what: field name → heading of the file, or `#3` for the third column.
   * Value histories: `date`, `value`, `series` (a column of names), `value:NAME` for each series of a wide file.
   * Channel histories: `date`, `channel`, `spend`, `impressions`, `clicks`, `leads`, `conversions`; for a wide file
   * `spend:NAME`, `clicks:NAME` … per channel, NAME `*` being all channels together. See docs/intake.md.
   */
  columns: z.record(z.string(), z.string()).optional(),
  /** Keep the good rows and write the others to a reject file, in place of all or nothing. */
  skipBadRows: z.boolean().default(false),
});
export type IntakeOptions = z.infer<typeof intakeOptions>;
export type IntakeOptionsInput = z.input<typeof intakeOptions>;
export type IntakeKind = IntakeOptions['kind'];

/** One refused cell or row. Rows count from 1 with the heading line. */
export interface RowProblem {
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What an import would do, shown before it is done. */
export interface IntakePreview {
  readonly fileName: string;
  readonly bytes: number;
  readonly kind: 'nav' | 'channels';
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly layout: 'long' | 'wide';
  readonly dateFormat: string;
  readonly headings: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  readonly blanks: number;
  readonly targets: readonly {
    readonly name: string;
    readonly points: number;
    readonly firstDate: string;
    readonly lastDate: string;
  }[];
  /** The first 1,000 problems; `problemCount` counts all. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  /** Rows with a problem. */
  readonly badRows: number;
  /** What was done that the user should know: sorted, doubles left out, columns not used. Worded by shared/notices. */
  readonly notices: readonly Notice[];
  /** True where this very file (same content, same options) is already in. */
  readonly alreadyImported: boolean;
}

export interface IntakeReport {
  readonly fileName: string;
  readonly imported: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly skipped: number;
  /** The skipped rows with their reasons, as CSV to be saved; where bad rows were to be skipped and there were some. */
  readonly rejectFile?: { readonly name: string; readonly content: string };
  readonly targets: readonly { readonly id: string; readonly name: string; readonly points: number }[];
}
