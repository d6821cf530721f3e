import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import { plainDate } from './schema.ts';

const phrase = z.string().trim().min(1).max(60);
const sentence = z.object({ zh: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) });

/** `noGuarantee`: banned only where the product is no deposit. */
export const bannedScopes = ['all', 'noGuarantee'] as const;
export const bannedPhrase = z.strictObject({ phrase, scope: z.enum(bannedScopes).default('all') });
export type BannedPhrase = z.infer<typeof bannedPhrase>;

/** The sentences that must stand beside what they speak of. */
export const requiredKinds = ['general', 'fund', 'wealth', 'benchmark'] as const;
export type RequiredKind = (typeof requiredKinds)[number];

/** 用语规则: what texts must not say, and what they must. Dated data with its source, edited by compliance. */
export const wordingRule = z.strictObject({
  effectiveFrom: plainDate,
  source: sentence,
  banned: z.array(bannedPhrase).max(300),
  /** Longer phrases that hold a banned one and are allowed: 第一年. */
  allowed: z.array(phrase).max(300),
  /** Words that turn a banned phrase into its contrary: 不保本. */
  negations: z.array(phrase).max(100),
  /** Phrases that look like a negation and are none: 不仅. */
  noNegations: z.array(phrase).max(100),
  required: z.record(z.enum(requiredKinds), sentence),
});
export type WordingRule = z.infer<typeof wordingRule>;

export const wordingRules = z
  .array(wordingRule)
  .min(1)
  .max(50)
  .refine(
    (rules) => rules.every((rule, i) => i === 0 || rule.effectiveFrom > rules[i - 1]!.effectiveFrom),
    inBoth('各版规则按日期先后排列', 'rules rise by date'),
  );

/** The rule in force on a day; the earliest one where the day lies before them all. */
export function wordingOn(rules: readonly WordingRule[], date: string): WordingRule {
  return rules.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? rules[0]!;
}

/** A banned phrase found in a text. */
export interface BannedFinding {
  /** As the rule has it. */
  readonly phrase: string;
  /** As the text has it. */
  readonly found: string;
  /** Place of its first character in the text. */
  readonly at: number;
}

/** A text in plain letters, with the place in the text that each came from. */
interface Plain {
  readonly letters: string;
  readonly places: readonly number[];
}

const isHan = (letter: string | undefined): boolean => letter !== undefined && /\p{Script=Han}/u.test(letter);
/** What may be put between characters so that a search does not find them. */
const isFiller = (letter: string): boolean => /[\s\p{Cf}*·.・_~|/\\-]/u.test(letter);

/** Width and case make no difference, nor do signs put between Chinese characters; words keep single spaces. */
function plainOf(text: string): Plain {
  const letters: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const letter of character.normalize('NFKC').toLowerCase()) {
      letters.push(letter);
      places.push(at);
    }
    at += character.length;
  }
  const kept: string[] = [];
  const keptPlaces: number[] = [];
  letters.forEach((letter, i) => {
    if (isFiller(letter)) {
      const next = letters.slice(i + 1).find((one) => !isFiller(one));
      const invisible = /\p{Cf}/u.test(letter);
      if (invisible || isHan(kept.at(-1)) || isHan(next) || kept.at(-1) === ' ' || kept.length === 0) return;
      kept.push(' ');
    } else {
      kept.push(letter);
    }
    keptPlaces.push(places[i]!);
  });
  return { letters: kept.join(''), places: keptPlaces };
}

const plainPhrase = (text: string): string => plainOf(text).letters.trim();
const isWord = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9]/.test(letter);

/** Places at which a phrase stands; one of letters only as whole words. */
function* placesOf(letters: string, sought: string): Generator<number> {
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
    const inside =
      (isWord(sought[0]) && isWord(letters[at - 1])) ||
      (isWord(sought.at(-1)) && isWord(letters[at + sought.length]));
    if (!inside) yield at;
  }
}

/** How far before a phrase its negation may stand: characters of a clause in Chinese, letters in English. */
const reach = { zh: 6, en: 24 };

function isNegated(letters: string, at: number, rule: WordingRule): boolean {
  const far = isHan(letters[at]) ? reach.zh : reach.en;
  const clause = letters
    .slice(Math.max(0, at - far), at)
    .split(/[,;:!?，。；：！？、()（）"“”]/u)
    .at(-1)!;
  const bare = rule.noNegations.reduce((rest, one) => rest.replaceAll(plainPhrase(one), '□'), clause);
  return rule.negations.some((negation) => !placesOf(bare, plainPhrase(negation)).next().done);
}

/**
 * The banned phrases of a text, in their order. A phrase after its negation in the same clause (不保本, “not guaranteed”)
 * is none, nor is one inside a phrase that is allowed (第一年).
 * @param guaranteed whether the text speaks of a deposit
 */
export function bannedIn(text: string, rule: WordingRule, guaranteed = false): readonly BannedFinding[] {
  const { letters, places } = plainOf(text);
  const taken = new Uint8Array(letters.length);
  for (const phrase of rule.allowed) {
    const sought = plainPhrase(phrase);
    for (const at of placesOf(letters, sought)) taken.fill(1, at, at + sought.length);
  }
  const findings: BannedFinding[] = [];
  const sought = rule.banned
    .filter(({ scope }) => !guaranteed || scope === 'all')
    .map(({ phrase }) => ({ phrase, plain: plainPhrase(phrase) }))
    .filter(({ plain }) => plain !== '')
    .toSorted((a, b) => b.plain.length - a.plain.length);
  for (const { phrase, plain } of sought) {
    for (const at of placesOf(letters, plain)) {
      const end = at + plain.length;
      if (taken.subarray(at, end).some((one) => one === 1)) continue;
      taken.fill(1, at, end);
      if (isNegated(letters, at, rule)) continue;
      const from = places[at]!;
      findings.push({ phrase, found: text.slice(from, places[end] ?? text.length).trim(), at: from });
    }
  }
  return findings.toSorted((a, b) => a.at - b.at);
}
