import { LabError } from '../../../shared/errors/index.ts';
import { readNumber } from '../cells/number.ts';
import { isBlank } from '../cells/text.ts';
import { type Headings, bareHeading } from '../headings.ts';

/** The first column whose heading is one of the words, in the order of the words. */
export function findByWords(headings: Headings, words: readonly string[]): number | undefined {
  const bare = headings.names.map(bareHeading);
  const word = words.find((candidate) => bare.includes(candidate));
  return word === undefined ? undefined : bare.indexOf(word);
}

/** False for a column of words, which no series can be made of; true where it is empty as far as seen. */
export function mayHoldNumbers(sample: readonly (readonly string[])[], column: number): boolean {
  const filled = sample.map((cells) => cells[column] ?? '').filter((cell) => !isBlank(cell));
  return filled.length === 0 || filled.some((cell) => readNumber(cell).kind === 'number');
}

/** Headings of the columns that nothing reads. */
export function unusedHeadings(headings: Headings, used: Iterable<number>): string[] {
  const taken = new Set(used);
  return headings.names.filter((_, column) => !taken.has(column));
}

/**
 * Splits the fields of a mapping (`spend:tv`) into field and name, and checks them.
 * @throws LabError intake.unknownField
 */
export function readMapping(
  columns: Readonly<Record<string, string>>,
  known: { readonly plain: readonly string[]; readonly named: readonly string[] },
): { field: string; name: string | undefined; heading: string }[] {
  return Object.entries(columns).map(([key, heading]) => {
    const colon = key.indexOf(':');
    const field = colon === -1 ? key : key.slice(0, colon);
    const name = colon === -1 ? undefined : key.slice(colon + 1).trim();
    if (name === undefined ? !known.plain.includes(field) : name === '' || !known.named.includes(field)) {
      const fields = [...known.plain, ...known.named.map((f) => `${f}:NAME`)].join(', ');
      throw new LabError(
        'intake.unknownField',
        { field: key, known: fields },
        { where: { field: `columns.${key}` } },
      );
    }
    return { field, name, heading };
  });
}
