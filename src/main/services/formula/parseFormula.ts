import { createRequire } from 'node:module';
import type { MathNode } from 'mathjs';
import { LabError } from '../../../shared/errors/index.ts';
import { normaliseFormula } from './normaliseFormula.ts';

type Parser = (text: string) => MathNode;
let parser: Parser | undefined;

/** The library's parser alone, loaded with the first formula: it takes a second that a start need not wait for. */
function parse(text: string): MathNode {
  parser ??= (createRequire(import.meta.url)('mathjs/number') as { parse: Parser }).parse;
  return parser(text);
}

/**
 * The tree of a typed formula. Parsing runs nothing; what the tree may hold is judged by `evaluateFormula`.
 * @throws LabError `formula.syntax`, and as `normaliseFormula`
 */
export function parseFormula(typed: string): MathNode {
  const text = normaliseFormula(typed);
  try {
    return parse(text);
  } catch (cause) {
    const at = (cause as { char?: number }).char ?? text.length;
    throw new LabError('formula.syntax', { at }, { cause });
  }
}
