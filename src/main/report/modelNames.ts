import type { ReturnModelName } from '../../shared/modelOptions.ts';

/** Return models in the words of the report. */
const names: Readonly<Record<ReturnModelName, { readonly zh: string; readonly en: string }>> = {
  lognormal: { zh: '对数正态模型', en: 'lognormal model' },
  studentT: { zh: '学生 t 模型', en: 'Student-t model' },
  bootstrap: { zh: '历史分块自助法', en: 'block bootstrap of history' },
  historicalMonths: { zh: '历史单月抽样', en: 'single months of history' },
  regimes: { zh: '两种市况切换模型', en: 'two-regime model' },
  filtered: { zh: '滤波历史模拟', en: 'filtered history' },
  blackLitterman: { zh: '结合观点的对数正态模型', en: 'lognormal model with views' },
};

/** A result's model in words; its own name where it is a later one. */
export function modelName(model: string, language: 'zh' | 'en'): string {
  return (
    (names as Readonly<Record<string, { zh: string; en: string } | undefined>>)[model]?.[language] ?? model
  );
}
