import { LabError } from '../../../shared/errors/index.ts';
import { formulaLimits } from '../../../shared/formula.ts';

/** What a formula may be written with: no quotes, brackets of lists, assignment, line ends or signs beyond ASCII. */
const known = /^[\w\s.+\-*/^%()<>=!?:,]*$/;

const units = [
  ['万亿', '1e12'],
  ['亿', '1e8'],
  ['万', '1e4'],
] as const;

/**
 * A formula as it was typed, in plain signs: full-width forms become ASCII, × and ÷ the usual operators, `1.2万` a product.
 * @throws LabError `formula.empty`, `formula.tooLong`, `formula.character`
 */
export function normaliseFormula(typed: string): string {
  const { characters } = formulaLimits;
  if (typed.length > characters) throw new LabError('formula.tooLong', { limit: characters });
  let text = typed.normalize('NFKC').replaceAll('×', '*').replaceAll('÷', '/').replaceAll(/[−–]/g, '-');
  for (const [word, factor] of units) {
    text = text.replaceAll(new RegExp(String.raw`(\d[\d.]*)\s*${word}`, 'g'), `($1*${factor})`);
  }
  text = text.trim();
  if (text === '') throw new LabError('formula.empty');
  // A form that grows when it is written out must not slip past the limit.
  if (text.length > characters) throw new LabError('formula.tooLong', { limit: characters });
  const strange = Array.from(text).find(
    (character) => !known.test(character) || /[\r\n\v\f]/.test(character),
  );
  if (strange !== undefined) throw new LabError('formula.character', { character: strange });
  return text;
}
