import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../../src/renderer/app/format/createFormat.ts';
import { textOf } from '../../../../src/renderer/app/language/useText.ts';
import { measureMessages } from '../../../../src/renderer/pages/productLab/measureMessages.ts';
import {
  changeInWords,
  measureRow,
  measureRows,
} from '../../../../src/renderer/pages/productLab/measures.ts';
import type { SimulationResult } from '../../../../src/shared/simulation.ts';
import { testPlan, testResult } from '../../../support/results.ts';

const rowsOf = (language: 'zh' | 'en', change: Partial<SimulationResult>) =>
  measureRows({
    result: testResult(change),
    plan: testPlan(),
    format: createFormat(language),
    text: textOf(measureMessages, language),
    modelName: '',
    source: '',
    dataDate: null,
  });
const estimate = (value: number) => ({ value, se: 0 });

const words = (language: 'zh' | 'en', key: 'p50' | 'loss' | 'sharpe') => {
  const base = rowsOf(language, {});
  const { terminal, lossProbability, sharpe } = testResult();
  const rows = rowsOf(language, {
    terminal: { ...terminal, p50: estimate(terminal.p50.value + 1234.5) },
    lossProbability: estimate(lossProbability.value - 0.0084),
    sharpe: estimate(sharpe.value - 0.02),
  });
  return changeInWords(measureRow(rows, key), base, createFormat(language));
};

describe('the change against a baseline', () => {
  test('is money, percentage points or a plain number, with its sign', () => {
    expect(words('zh', 'p50')).toBe('+1,234.50元');
    expect(words('en', 'p50')).toBe('+¥1,234.50');
    expect(words('zh', 'loss')).toBe('−0.84个百分点');
    expect(words('en', 'loss')).toBe('−0.84 pp');
    expect(words('en', 'sharpe')).toBe('−0.02');
  });

  test('is nothing where no digit of it shows', () => {
    const rows = rowsOf('en', {});
    expect(changeInWords(measureRow(rows, 'p50'), rows, createFormat('en'))).toBe(null);
  });

  test('is hidden with the amounts', () => {
    const base = rowsOf('en', {});
    const format = createFormat('en', true);
    expect(changeInWords(measureRow(base, 'p50'), base, format)).toBe('****');
  });
});
