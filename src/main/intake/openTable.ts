import { LabError } from '../../shared/errors/index.ts';
import {
  type Encoding,
  type IntakeOptions,
  type IntakeOptionsInput,
  intakeOptions,
} from '../../shared/intake.ts';
import { type DateFormat, detectDateFormat } from './cells/date.ts';
import { findDateColumn } from './dateColumn.ts';
import { detectDelimiter } from './delimiter.ts';
import { decode, detectEncoding } from './encoding.ts';
import { Headings } from './headings.ts';
import { kinds } from './kinds/index.ts';
import type { Collector } from './kinds/kind.ts';
import { type CsvRecord, type RecordOptions, readRecords } from './records.ts';
import { refuseForeign } from './refuseForeign.ts';

/** A file whose columns are known, ready to be read row by row. */
export interface OpenTable {
  readonly source: RecordOptions;
  readonly options: IntakeOptions;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly headings: Headings;
  readonly headingCells: readonly string[];
  readonly dateColumn: number;
  readonly dateFormat: DateFormat;
  readonly collector: Collector;
  /** The first rows. */
  readonly sample: readonly CsvRecord[];
  /** All rows below the heading, the sample included; to be read once. */
  readonly rows: AsyncIterable<CsvRecord>;
}

const sampleRows = 200;

/** @throws LabError intake.* where the file is not a table with dates */
export async function openTable(
  bytes: Uint8Array,
  file: string,
  given: IntakeOptionsInput,
  signal: AbortSignal | undefined,
): Promise<OpenTable> {
  const options = checkOptions(given);
  refuseForeign(bytes, file);
  const encoding = detectEncoding(bytes, file, options.encoding);
  const delimiter = options.delimiter ?? detectDelimiter(decode(bytes, encoding).next().value ?? '');
  const source = { bytes, file, encoding, delimiter, signal };
  const records = readRecords(source);
  const first = await records.next();
  if (first.done) throw new LabError('intake.empty', { file }, { where: { file } });
  const headings = new Headings(first.value.cells, file);
  const sample = await take(records, sampleRows);
  const sampleCells = sample.map(({ cells }) => cells);
  const dateColumn = findDateColumn(headings, sampleCells, options, file);
  const dates = sampleCells.map((cells) => cells[dateColumn] ?? '');
  const start = { file, headings, sample: sampleCells, dateColumn, options };
  return {
    source,
    options,
    encoding,
    delimiter,
    headings,
    headingCells: first.value.cells,
    dateColumn,
    dateFormat: options.dateFormat ?? detectDateFormat(dates)?.format ?? 'YYYY-MM-DD',
    collector: kinds[options.kind].start(start),
    sample,
    rows: concat(sample, records),
  };
}

function checkOptions(given: IntakeOptionsInput): IntakeOptions {
  const parsed = intakeOptions.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LabError('api.input', { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
}

async function take(records: AsyncGenerator<CsvRecord>, count: number): Promise<CsvRecord[]> {
  const taken: CsvRecord[] = [];
  while (taken.length < count) {
    const next = await records.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function* concat(
  first: readonly CsvRecord[],
  rest: AsyncGenerator<CsvRecord>,
): AsyncGenerator<CsvRecord> {
  yield* first;
  yield* rest;
}
