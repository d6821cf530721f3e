import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWording } from '../../src/shared/firstWording.ts';
import { sampleProducts } from '../../src/main/sample/shelf/sampleProducts.ts';
import { bannedIn, wordingOn, wordingRules } from '../../src/shared/wording.ts';

const [rule] = wordingRules.parse(firstWording);
const phrases = (text: string, guaranteed = false): readonly string[] =>
  bannedIn(text, rule!, guaranteed).map(({ phrase }) => phrase);

describe('banned words', () => {
  it.each([
    ['本产品保本保收益', ['保本', '保收益']],
    ['收益稳赚不赔', ['稳赚不赔']],
    ['无风险，零风险', ['无风险', '零风险']],
    ['高收益低风险的选择', ['高收益低风险']],
    ['预期收益 4%', ['预期收益']],
    ['本行最好的理财', ['最好']],
    ['和存款一样放心', ['和存款一样']],
    ['最后机会！', ['最后机会']],
    ['不仅保本，还有收益', ['保本']],
    ['未来最佳选择', ['最佳']],
    ['非常安全', ['安全']],
    ['A guaranteed return for you', ['guaranteed return']],
    ['The best fund, risk-free', ['the best', 'risk free']],
    ['Not only the best', ['the best']],
  ])('are found in %s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each([
    '本产品不保本，不保收益',
    '非保本浮动收益',
    '不承诺保本',
    '不等于无风险',
    '业绩比较基准不是预期收益率',
    '第一年免管理费',
    'Returns are not guaranteed; no capital guaranteed',
    'This is not the best choice for everyone',
    'A bestow of safely kept things',
    '',
  ])('are not found in %s', (text) => {
    expect(phrases(text)).toEqual([]);
  });

  it('are found through width, case and signs put between, with their place', () => {
    expect(bannedIn('请看：保 · 本', rule!)).toEqual([{ phrase: '保本', found: '保 · 本', at: 3 }]);
    expect(phrases('保\u200b本')).toEqual(['保本']);
    expect(phrases('ＧＵＡＲＡＮＴＥＥＤ　ＲＥＴＵＲＮ')).toEqual(['guaranteed return']);
    expect(phrases('Guaranteed\n return')).toEqual(['guaranteed return']);
  });

  it('a negation ends with its clause', () => {
    expect(phrases('不收手续费，保本')).toEqual(['保本']);
    expect(phrases('There is no fee, the best')).toEqual(['the best']);
  });

  it('of safety are banned only where there is no deposit', () => {
    expect(phrases('资金安全')).toEqual(['安全']);
    expect(phrases('资金安全', true)).toEqual([]);
    expect(phrases('保本', true)).toEqual(['保本']);
  });

  it('are in no text of the sample, and in no required sentence', () => {
    const texts = sampleProducts().flatMap(({ name, summary }) => [
      name.zh,
      name.en,
      summary?.zh,
      summary?.en,
    ]);
    const required = Object.values(rule!.required).flatMap(({ zh, en }) => [zh, en]);
    expect([...texts, ...required].flatMap((text) => phrases(text ?? ''))).toEqual([]);
  });

  it('whatever the text, what is found stands where it says', () => {
    const piece = fc.constantFrom(
      '保本',
      '不',
      '，',
      ' ',
      'no risk',
      '最好',
      '\u200b',
      '年',
      'x',
      '！',
      '·',
      'Ｂ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { found, at } of bannedIn(text, rule!)) {
          expect(found).not.toBe('');
          expect(text.slice(at).startsWith(found)).toBe(true);
        }
      }),
    );
  });
});

it('the rule in force is that of the day', () => {
  const later = { ...rule!, effectiveFrom: '2027-01-01' };
  expect(wordingOn([rule!, later], '2026-12-31')).toBe(rule);
  expect(wordingOn([rule!, later], '2027-01-01')).toBe(later);
  expect(wordingOn([rule!, later], '2020-01-01')).toBe(rule);
});
