import type { Localised } from '../../shared/schema.ts';

/** The bank of the sample workspace. It does not exist; every object made for it says so. */
export const sampleBank: Localised = { zh: '示例银行', en: 'Sample Bank' };

/** Chosen among the first 250 so that the made-up market has the deep falls a real one had; tests/sample/market.test.ts asserts them. */
export const sampleSeed = 114;

/** Where the sample's series and weeks come from, as the Data page prints it. */
export const sampleSource = `合成数据 synthetic data (${sampleBank.zh} ${sampleBank.en}, seed ${sampleSeed})`;

/** The base day of every daily series (value before the first return) and its last day: 216 whole months. */
export const sampleHistory = { baseDate: '2008-06-30', lastDate: '2026-06-30', months: 216 } as const;

/** Saved plans, campaigns and splits of the sample carry this time, so that two generations are equal. */
export const sampleTimestamp = '2026-07-01T00:00:00.000Z';
