import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { LabError } from '../../shared/errors/index.ts';
import type { Encoding } from '../../shared/intake.ts';
import { decode } from './encoding.ts';

/** One line of the table as cells. Rows count from 1 with the heading, blank lines included, as a spreadsheet does. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface RecordOptions {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly signal?: AbortSignal | undefined;
}

/** Longest row, in characters: an unclosed quotation mark must not swallow the whole file. */
const longestRow = 1_000_000;
/** Rows between two looks at the signal, which is also when other work of the program gets its turn. */
const batchRows = 5000;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The records of a file, streamed; blank ones are counted but not given out. RFC 4180, any line end, also mixed.
 * @throws LabError intake.quotes, job.cancelled
 */
export async function* readRecords(options: RecordOptions): AsyncGenerator<CsvRecord> {
  const { bytes, file, encoding, delimiter, signal } = options;
  const parser = Readable.from(decode(bytes, encoding)).pipe(
    parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: true,
      max_record_size: longestRow,
    }),
  );
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row % batchRows === 0) await nextTurn();
      if (signal?.aborted) throw new LabError('job.cancelled');
      if (cells.some((cell) => cell !== '')) yield { row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Rows that were parsed but not yet given out count as well.
    const badRow = Number(error['records']) + 1;
    throw new LabError(
      'intake.quotes',
      { file, row: badRow },
      { where: { file, row: badRow }, cause: error },
    );
  } finally {
    parser.destroy();
  }
}
