import { defineErrors } from './define.ts';

const example = {
  zh: '例如：end.p50 / paidIn - 1。',
  en: 'For example: end.p50 / paidIn - 1.',
};

/** Why a typed formula is not taken. */
export const formulaErrors = defineErrors({
  'formula.empty': { what: { zh: '公式为空。', en: 'The formula is empty.' }, remedy: example },
  'formula.tooLong': {
    what: { zh: '公式超过 {limit} 个字符。', en: 'The formula is longer than {limit} characters.' },
    remedy: { zh: '请缩短公式。', en: 'Make it shorter.' },
  },
  'formula.tooComplex': {
    what: {
      zh: '公式过于复杂（最多 {parts} 个部分，嵌套 {depth} 层）。',
      en: 'The formula is too complex (at most {parts} parts, nested {depth} deep).',
    },
    remedy: { zh: '请简化公式。', en: 'Make it simpler.' },
  },
  'formula.character': {
    what: { zh: '不能使用字符“{character}”。', en: 'The character “{character}” cannot be used.' },
    remedy: {
      zh: '可以使用数字、变量名、+ - * / ^ %、括号、比较和 and、or、not。',
      en: 'Use figures, names, + - * / ^ %, brackets, comparisons and and, or, not.',
    },
  },
  'formula.syntax': {
    what: { zh: '第 {at} 个字符处写法有误。', en: 'It cannot be read at character {at}.' },
    remedy: example,
  },
  'formula.notAllowed': {
    what: { zh: '公式中不能使用“{part}”。', en: '“{part}” cannot be used in a formula.' },
    remedy: {
      zh: '只支持数字、变量、四则运算、乘方、比较、逻辑运算和列出的函数。',
      en: 'Only figures, names, arithmetic, powers, comparisons, logic and the functions listed are known.',
    },
  },
  'formula.unknownName': {
    what: { zh: '没有名为“{name}”的变量。', en: 'There is no variable “{name}”.' },
    remedy: { zh: '可用的变量见列表。', en: 'The list shows what can be named.' },
  },
  'formula.unknownFunction': {
    what: { zh: '没有名为“{name}”的函数。', en: 'There is no function “{name}”.' },
    remedy: { zh: '可用函数：{known}。', en: 'The functions are: {known}.' },
  },
  'formula.arguments': {
    what: {
      zh: '函数“{name}”不能有 {count} 个参数。',
      en: 'The function “{name}” does not take this many arguments: {count}.',
    },
    remedy: { zh: '请补全或减少参数。', en: 'Add or take away arguments.' },
  },
  'formula.kind': {
    what: {
      zh: '“{part}”需要数值，却得到了真假值（或相反）。',
      en: '“{part}” wants a number and got a condition, or the reverse.',
    },
    remedy: {
      zh: '请用比较（如 a > b）得到条件，用数值参与计算。',
      en: 'Compare figures (a > b) for a condition; calculate with figures.',
    },
  },
  'formula.noCondition': {
    what: {
      zh: '条件应为真或假，这个公式的结果是数值。',
      en: 'A condition is true or false; this formula gives a number.',
    },
    remedy: { zh: '请加上比较，例如 initial >= 50000。', en: 'Add a comparison, such as initial >= 50000.' },
  },
  'formula.noNumber': {
    what: {
      zh: '指标应为数值，这个公式的结果是真或假。',
      en: 'A measure is a number; this formula gives true or false.',
    },
    remedy: { zh: '可写成 条件 ? 1 : 0。', en: 'Write: condition ? 1 : 0.' },
  },
  'formula.noValue': {
    what: {
      zh: '“{part}”没有有限的结果（如除以零）。',
      en: '“{part}” has no finite value (a division by zero, for example).',
    },
    remedy: { zh: '请检查分母、对数和乘方。', en: 'Check denominators, logarithms and powers.' },
  },
});
