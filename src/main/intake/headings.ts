import { LabError } from '../../shared/errors/index.ts';
import { label } from '../../shared/schema.ts';

/** The columns of a file by number. A heading that is left empty goes by its number: `#1`. */
export class Headings {
  readonly names: readonly string[];
  private readonly file: string;

  /** @throws LabError intake.duplicateHeading, intake.tooManyColumns */
  constructor(cells: readonly string[], file: string) {
    const limit = 1000;
    if (cells.length > limit)
      throw new LabError('intake.tooManyColumns', { file, count: cells.length, limit });
    this.file = file;
    this.names = cells.map((cell, i) => cell.normalize('NFKC').trim() || `#${i + 1}`);
    const repeated = this.names.find((name, i) => this.names.indexOf(name) < i);
    if (repeated !== undefined) {
      throw new LabError('intake.duplicateHeading', { heading: repeated }, { where: { file, row: 1 } });
    }
  }

  get length(): number {
    return this.names.length;
  }

  name(column: number): string {
    return this.names[column] ?? `#${column + 1}`;
  }

  /** The number of the column with this heading, or `#3` for the third. @throws LabError intake.noColumn */
  find(heading: string): number {
    const byName = this.names.indexOf(heading.normalize('NFKC').trim());
    const column = byName === -1 ? Number(/^#(\d{1,4})$/.exec(heading)?.[1] ?? 0) - 1 : byName;
    if (column >= 0 && column < this.length) return column;
    throw new LabError(
      'intake.noColumn',
      { heading, headings: this.list() },
      { where: { file: this.file, row: 1 } },
    );
  }

  /** All headings, for a sentence. */
  list(): string {
    const shown = this.names.slice(0, 30).join(', ');
    return this.length > 30 ? `${shown} …` : shown;
  }
}

/** A heading as it is compared: without case, spaces, underscores and a unit in brackets. */
export function bareHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[([].*?[)\]]/g, '')
    .replaceAll(/[\s_.]/g, '');
}

/** Control characters, and those that turn the direction of writing and could disguise a name. */
const unfit = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** True where a series or channel can be called that. */
export function isName(name: string): boolean {
  return label.safeParse(name).success && !unfit.test(name);
}

/** @throws LabError intake.badName */
export function checkName(name: string): string {
  if (isName(name)) return name.trim();
  throw new LabError('intake.badName', { name: name.slice(0, 40) });
}
