import type { Language } from '../../src/renderer/app/language/i18n.ts';

type Register = (name: string, run: () => Promise<void>) => void;

/**
 * For what a page does alike in every language, and no sentence or check for barriers is part of: a `test` that is
 * registered in one of the two languages only, the first in Chinese, the second in English, and so on by turns: half
 * the windows, and both languages are driven. Called once at the head of a `describe.each`.
 */
export function testInTurn(language: Language, register: Register): Register {
  let turn = language === 'zh' ? 0 : 1;
  return (name, run) => {
    if (turn % 2 === 0) register(name, run);
    turn += 1;
  };
}
