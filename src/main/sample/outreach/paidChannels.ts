import { guess, type SampleChannel } from './sampleChannel.ts';

const online = guess(0.32, 0.42, 0.55);
const everything = { impressions: true, clicks: true, leads: true } as const;

/** 线上渠道: messages and adverts. */
export const paidChannels: readonly SampleChannel[] = [
  {
    id: 'sms',
    name: { zh: '短信', en: 'SMS' },
    cost: { kind: 'perThousand', price: 80 },
    capacity: 320_000,
    slope: 1,
    retention: 0.1,
    spread: 0.12,
    weeklySpread: 0.08,
    rates: {
      click: guess(0.003, 0.006, 0.01),
      account: guess(0.05, 0.08, 0.12),
      product: guess(0.52, 0.6, 0.68),
      kept: online,
    },
    basis: {
      mark: 'weak',
      note: '短信0.08元/条（弱来源），点击率为一般经验 SMS at .08 yuan (weak); click rate is general knowledge',
    },
    history: { spend: 6500, off: [], records: everything, lost: [] },
  },
  {
    id: 'app-push',
    name: { zh: 'APP推送', en: 'App push' },
    cost: { kind: 'perThousand', price: 12 },
    capacity: 1_400_000,
    slope: 1,
    retention: 0.05,
    spread: 0.12,
    weeklySpread: 0.08,
    audience: { young: 0.45, family: 0.3, midlife: 0.17, senior: 0.07, wealthy: 0.01 },
    rates: {
      click: guess(0.005, 0.012, 0.03),
      account: guess(0.01, 0.02, 0.032),
      product: guess(0.5, 0.58, 0.66),
      kept: online,
    },
    basis: {
      mark: 'general',
      note: '推送点击率0.5%–3%（一般经验） Push click rate .5–3% (general knowledge)',
    },
    history: { spend: 4200, off: [], records: everything, lost: [[61, 62]] },
  },
  {
    id: 'short-video',
    name: { zh: '短视频广告', en: 'Short-video ads' },
    cost: { kind: 'perThousand', price: 36 },
    capacity: 2_400_000,
    slope: 1.25,
    retention: 0.45,
    spread: 0.35,
    weeklySpread: 0.15,
    audience: { young: 0.55, family: 0.3, midlife: 0.1, senior: 0.05, wealthy: 0 },
    rates: {
      click: guess(0.006, 0.011, 0.02),
      account: guess(0.009, 0.023, 0.038),
      product: guess(0.36, 0.46, 0.56),
      kept: guess(0.25, 0.35, 0.48),
    },
    basis: {
      mark: 'general',
      note: '千次展示价与点击率为一般经验，首投不确定性大 Price and click rate are general knowledge, with wide doubt',
    },
    history: {
      spend: 21_000,
      off: [
        [0, 9],
        [46, 51],
      ],
      records: everything,
      lost: [],
    },
  },
  {
    id: 'search',
    name: { zh: '搜索广告', en: 'Search ads' },
    cost: { kind: 'perClick', price: 6.2 },
    capacity: 9000,
    slope: 1,
    retention: 0.15,
    spread: 0.18,
    weeklySpread: 0.1,
    audience: { young: 0.35, family: 0.35, midlife: 0.2, senior: 0.09, wealthy: 0.01 },
    rates: {
      click: guess(0.02, 0.03, 0.045),
      account: guess(0.038, 0.056, 0.078),
      product: guess(0.54, 0.62, 0.7),
      kept: online,
    },
    basis: {
      mark: 'general',
      note: '点击价与开户率为一般经验 Price a click and account rate are general knowledge',
    },
    history: { spend: 15_000, off: [], records: everything, lost: [] },
  },
];
