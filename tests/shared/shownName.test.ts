import { expect, test } from 'vitest';
import { sampleSeries } from '../../src/main/sample/market/sampleSeries.ts';
import { samplePlans } from '../../src/main/sample/samplePlans.ts';
import { shownHalf, shownName } from '../../src/shared/shownName.ts';

test('a sample is named in the language of the screen alone', () => {
  const name = '金秋储蓄理财季（示例银行·合成） Autumn savings & wealth (synthetic)';
  expect(shownName(name, 'zh')).toBe('金秋储蓄理财季（示例银行·合成）');
  expect(shownName(name, 'en')).toBe('Autumn savings & wealth (synthetic)');
  expect(shownName(`${name} · 副本`, 'en')).toBe('Autumn savings & wealth (synthetic) · 副本');
  for (const { plan } of samplePlans()) expect(shownName(plan.name, 'en')).not.toMatch(/\p{Script=Han}/u);
});

test('a series of the sample is, too', () => {
  for (const { info } of sampleSeries()) {
    const [zh, en] = [shownName(info.name, 'zh'), shownName(info.name, 'en')];
    expect(en).not.toMatch(/[\p{Script=Han}（）]/u);
    expect(zh).toMatch(/示例/);
    expect(zh).not.toMatch(/sample/i);
  }
  const name = '示例大盘股票指数 Sample large-cap equity index（月末 month-end）';
  expect([shownName(name, 'zh'), shownName(name, 'en')]).toEqual([
    '示例大盘股票指数（月末）',
    'Sample large-cap equity index (month-end)',
  ]);
});

test('any other name is shown as it was typed', () => {
  for (const own of ['开门红 2027', 'Spring 春季', '（合成）Mix (synthetic)']) {
    expect(shownName(own, 'zh')).toBe(own);
    expect(shownName(own, 'en')).toBe(own);
  }
});

test('a text of the sample is shown in one language, and a Chinese one with a Latin name is not cut', () => {
  expect(shownHalf('短信 SMS', 'zh')).toBe('短信');
  expect(shownHalf('APP推送 App push', 'en')).toBe('App push');
  expect(shownHalf('短视频广告 Short-video ads', 'en')).toBe('Short-video ads');
  expect(shownHalf('SMS', 'zh')).toBe('SMS');
  expect(shownHalf('招行 APP 推送', 'en')).toBe('招行 APP 推送');
});
