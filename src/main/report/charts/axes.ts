import type { Language } from '../language.ts';
import { axisMoney } from '../format.ts';
import { ink } from '../ink.ts';

const label = { color: ink.faint, fontSize: 12 };
const name = { nameTextStyle: { color: ink.faint, fontSize: 12, align: 'left' as const }, nameGap: 14 };

export function moneyAxis(language: Language, title = '') {
  return {
    type: 'value' as const,
    name: title,
    ...name,
    axisLabel: { ...label, formatter: (value: number) => axisMoney(value, language) },
    splitLine: { lineStyle: { color: ink.line } },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

export function shareAxis(title = '', max?: number) {
  return {
    type: 'value' as const,
    name: title,
    ...name,
    min: 0,
    ...(max === undefined ? {} : { max }),
    axisLabel: { ...label, formatter: (value: number) => `${Math.round(value * 100)}%` },
    splitLine: { lineStyle: { color: ink.line } },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

/** Names along an axis, one tick each; `every` shows only some of them. */
export function categoryAxis(names: readonly string[], every?: (index: number) => boolean) {
  return {
    type: 'category' as const,
    data: [...names],
    axisLabel: { ...label, interval: every ?? 0 },
    axisLine: { lineStyle: { color: ink.lineStrong } },
    axisTick: { show: false },
  };
}
