import { createHash } from 'node:crypto';
import { type ErrorReport, LabError } from '../../shared/errors/index.ts';
import type { IntakeOptions, IntakeOptionsInput, IntakePreview, RowProblem } from '../../shared/intake.ts';
import { plainFileName } from './fileNames.ts';
import type { IntakeContent } from './kinds/kind.ts';
import { rejectFile } from './rejectFile.ts';
import { scanTable } from './scanTable.ts';
import { openTable } from './openTable.ts';

/** A file as it was read: what an import would do, and the rows for it. */
export interface FileScan {
  readonly preview: Omit<IntakePreview, 'alreadyImported'>;
  /** The accepted rows alone. */
  readonly content: IntakeContent;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly contentHash: string;
  /** The options with every guess written down; equal content and equal options give equal rows. */
  readonly options: IntakeOptions;
  /** The refused rows with their reasons, where bad rows are skipped and there are any. */
  readonly rejectFile: { readonly name: string; readonly content: string } | undefined;
}

/** How many problems a preview and an error list; all are counted. */
const shownProblems = 1000;

export interface ReadControl {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a whole file and says what an import would do; rows that are refused are listed, not thrown.
 * @throws LabError intake.* where the file as a whole cannot be read; job.cancelled
 */
export async function previewFile(
  bytes: Uint8Array,
  fileName: string,
  options: IntakeOptionsInput,
  control: ReadControl = {},
): Promise<FileScan> {
  const file = plainFileName(fileName);
  const table = await openTable(bytes, file, options, control.signal);
  const scan = await scanTable(table);
  const { content, targets, notices } = scan.collected;
  return {
    preview: {
      fileName: file,
      bytes: bytes.length,
      kind: table.options.kind,
      encoding: table.encoding,
      delimiter: table.delimiter,
      layout: table.collector.layout,
      dateFormat: table.dateFormat,
      headings: table.headings.names,
      columns: table.collector.columns,
      sample: table.sample.slice(0, 20).map(({ cells }) => cells),
      rows: scan.rows,
      blanks: table.collector.blanks,
      targets,
      problems: scan.problems.slice(0, shownProblems),
      problemCount: scan.problemCount,
      badRows: scan.badRows.size,
      notices,
    },
    content,
    contentHash: createHash('sha256').update(bytes).digest('hex'),
    options: resolved(table.options, table, content),
    rejectFile:
      table.options.skipBadRows && scan.badRows.size > 0 ? await rejectFile(table, scan) : undefined,
  };
}

/**
 * The rows to import, all of the file's or, where the options say so, all but the bad ones.
 * @throws LabError intake.rejected with the refused rows as details, intake.noRows, and what `previewFile` throws
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: IntakeOptionsInput,
  control: ReadControl = {},
): Promise<FileScan> {
  const scan = await previewFile(bytes, fileName, options, control);
  const { fileName: file, problems, badRows, targets } = scan.preview;
  if (badRows > 0 && !scan.options.skipBadRows) {
    const details = problems.map((problem) => problemReport(file, problem));
    throw new LabError('intake.rejected', { file, count: badRows }, { where: { file }, details });
  }
  if (targets.length === 0) throw new LabError('intake.noRows', { file }, { where: { file } });
  return scan;
}

/** One refused cell as an error with its place. */
export function problemReport(file: string, problem: RowProblem, language: 'zh' | 'en' = 'en'): ErrorReport {
  const { row, column, value, code, values } = problem;
  const where = { file, row, ...(column === null ? {} : { column }) };
  return new LabError(code, { value, ...values }, { where }).report(language);
}

function resolved(
  options: IntakeOptions,
  table: {
    encoding: IntakeOptions['encoding'];
    delimiter: string;
    dateFormat: string;
    collector: { columns: Record<string, string> };
  },
  content: IntakeContent,
): IntakeOptions {
  const [only, second] = content.kind === 'nav' ? content.series : [];
  const name = options.name ?? (second === undefined ? only?.name : undefined);
  return {
    ...options,
    encoding: table.encoding,
    delimiter: table.delimiter as IntakeOptions['delimiter'],
    dateFormat: table.dateFormat as IntakeOptions['dateFormat'],
    columns: { ...table.collector.columns },
    ...(name === undefined ? {} : { name }),
  };
}
