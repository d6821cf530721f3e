import { type FileScan, previewFile, readFile } from '../../src/main/intake/index.ts';
import { LabError } from '../../src/shared/errors/index.ts';
import type { IntakeOptionsInput } from '../../src/shared/intake.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a value history given as text; lines may be indented. */
export function preview(text: string, options: Partial<IntakeOptionsInput> = {}): Promise<FileScan> {
  return previewFile(bytesOf(lines(text)), 'fund.csv', { kind: 'nav', ...options });
}

export function read(text: string, options: Partial<IntakeOptionsInput> = {}): Promise<FileScan> {
  return readFile(bytesOf(lines(text)), 'fund.csv', { kind: 'nav', ...options });
}

function lines(text: string): string {
  return text.trim().replaceAll(/\n +/g, '\n');
}

/** The series of a file as plain objects: name → date → value. */
export function seriesOf({ content }: FileScan): Record<string, Record<string, number>> {
  if (content.kind !== 'nav') throw new Error('not a value history');
  return Object.fromEntries(
    content.series.map(({ name, dates, values }) => [
      name,
      Object.fromEntries(dates.map((date, i) => [date, values[i]!])),
    ]),
  );
}

/** Row, column and code of every problem. */
export function problemsOf({ preview: { problems } }: FileScan): string[] {
  return problems.map(({ row, column, code }) => `${row} ${column ?? '-'} ${code}`);
}

/** The error that reading ends with. */
export async function errorOf(reading: Promise<unknown>): Promise<LabError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
