import {
  bannedIn,
  type BannedFinding,
  type RequiredKind,
  type WordingRule,
} from '../../../shared/wording.ts';

export interface WordingFinding extends BannedFinding {
  /** Line and column of a text, counted from 1; path of a field in a JSON file. */
  readonly where: string;
  /** The line or field, shortened. */
  readonly text: string;
}

interface Piece {
  readonly where: string;
  readonly text: string;
}

const shownLetters = 40;

/** All texts of a JSON value with their paths. */
function* fieldsOf(value: unknown, path: string): Generator<Piece> {
  if (typeof value === 'string') yield { where: path, text: value };
  else if (Array.isArray(value))
    for (const [i, one] of value.entries()) yield* fieldsOf(one, `${path}[${i}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value))
      yield* fieldsOf(one, path === '' ? key : `${path}.${key}`);
  }
}

const blank = (hidden: string): string => hidden.replaceAll(/[^\n]/g, ' ');

/** What is read of an HTML page, in the lines of its file. */
function visibleText(html: string): string {
  return html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, blank).replaceAll(/<[^>]*>/g, blank);
}

function piecesOf(typed: string, file: string): readonly Piece[] {
  if (file.endsWith('.json')) {
    try {
      return [...fieldsOf(JSON.parse(typed), '')];
    } catch {
      // Not JSON after all: read as lines.
    }
  }
  const text = /\.html?$/i.test(file) ? visibleText(typed) : typed;
  return text.split(/\r?\n/).map((line, i) => ({ where: `${i + 1}`, text: line }));
}

/**
 * The banned words of a text, of each text field of a JSON file, or of what is seen of an HTML file.
 * @param file name of the file that the text came from, empty where there is none
 */
export function wordingFindings(
  typed: string,
  file: string,
  rule: WordingRule,
  guaranteed: boolean,
): readonly WordingFinding[] {
  const isJson = file.endsWith('.json');
  return piecesOf(typed, file).flatMap(({ where, text }) =>
    bannedIn(text, rule, guaranteed).map((finding) => ({
      ...finding,
      where: isJson ? where : `${where}:${finding.at + 1}`,
      text: text.trim().length > shownLetters ? `${text.trim().slice(0, shownLetters)}…` : text.trim(),
    })),
  );
}

export interface MissingSentence {
  readonly kind: RequiredKind;
  readonly zh: string;
  readonly en: string;
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();

/** The required sentences that stand in a text in neither language; spaces and breaks of line make no difference. */
export function missingSentences(
  typed: string,
  { required }: WordingRule,
  kinds: readonly RequiredKind[],
): readonly MissingSentence[] {
  const whole = plain(typed);
  return kinds
    .map((kind) => ({ kind, ...required[kind] }))
    .filter(({ zh, en }) => !whole.includes(plain(zh)) && !whole.includes(plain(en)));
}
