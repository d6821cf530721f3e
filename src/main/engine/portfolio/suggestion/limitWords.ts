import type { Localised } from '../../../../shared/schema.ts';
import type { SuggestionPart, SuggestionRequest } from '../../../../shared/suggestion.ts';

/** What the words of limits speak of. */
export interface WordedLimits extends Pick<SuggestionRequest, 'level' | 'liquidShare'> {
  readonly parts: readonly SuggestionPart[];
  readonly growthCap: number;
  readonly riskBudget: number;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** Limits by name as a list in both languages; caps of products that are left out are one limit, not many. */
export function limitWords(
  names: readonly string[],
  upper: readonly number[],
  worded: WordedLimits,
): Localised {
  const words = names.flatMap((name) => wordsOf(name, upper, worded) ?? []);
  const list = (language: 'zh' | 'en', separator: string): string =>
    [...new Set(words.map((one) => one[language]))].join(separator);
  return { zh: list('zh', '、'), en: list('en', '; ') };
}

function wordsOf(
  name: string,
  upper: readonly number[],
  { level, liquidShare, growthCap, riskBudget, parts }: WordedLimits,
): Localised | undefined {
  if (name === 'liquid')
    return {
      zh: `一个月内可取不少于${percent(liquidShare)}`,
      en: `at least ${percent(liquidShare)} at hand within a month`,
    };
  if (name === 'growth')
    return {
      zh: `R3 及以上不超过${percent(growthCap)}`,
      en: `at most ${percent(growthCap)} in R3 and above`,
    };
  if (name === 'riskBudget')
    return {
      zh: `较差年份的平均亏损不超过${percent(riskBudget)}`,
      en: `a mean loss of at most ${percent(riskBudget)} in bad years`,
    };
  if (name === 'minimum') return { zh: '产品起点金额', en: 'the products’ minimum amounts' };
  const cap = /^upper\[(\d+)\]$/.exec(name);
  if (!cap) return undefined;
  const part = Number(cap[1]);
  if (upper[part] === 0)
    return {
      zh: `不适合 C${level} 客户、期限过长或起点过高的产品`,
      en: `products not suitable for C${level}, bound too long or too large`,
    };
  if (upper[part] === 1) return undefined;
  const { name: own } = parts[part]!;
  return {
    zh: `“${own.zh}”不超过${percent(upper[part]!)}`,
    en: `at most ${percent(upper[part]!)} in “${own.en}”`,
  };
}
