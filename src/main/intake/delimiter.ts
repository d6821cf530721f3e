import type { IntakeOptions } from '../../shared/intake.ts';

type Delimiter = NonNullable<IntakeOptions['delimiter']>;

const delimiters: readonly Delimiter[] = [',', '\t', ';', '|'];

/** Cells of a line, counting no delimiter inside quotation marks. */
function countCells(line: string, delimiter: Delimiter): number {
  let cells = 1;
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) cells += 1;
  }
  return cells;
}

/** The delimiter that cuts the most of the first lines into the same number of cells; a comma where none cuts any. */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const expected = countCells(lines[0] ?? '', delimiter);
    const agreeing = lines.filter((line) => countCells(line, delimiter) === expected).length;
    const score = expected > 1 ? agreeing + expected / 1000 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
