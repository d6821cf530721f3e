import { describe, expect, test } from 'vitest';
import { channelHistory, channelLabel, historyDates } from '../../src/main/sample/outreach/channelHistory.ts';
import { sampleChannels } from '../../src/main/sample/outreach/sampleChannels.ts';
import { sampleScenarios } from '../../src/main/sample/outreach/scenarios.ts';
import { seasonOf } from '../../src/main/sample/outreach/season.ts';
import { sampleSplits } from '../../src/main/sample/outreach/splits.ts';
import { channelWeek } from '../../src/shared/channel.ts';

const histories = sampleChannels.map((channel, number) => ({
  channel,
  weeks: channelHistory(channel, number),
}));
const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);

describe('weekly records', () => {
  test('are 104 Mondays for each of eight channels, under one label each', () => {
    const dates = historyDates();
    expect(dates).toHaveLength(104);
    expect([dates[0], dates.at(-1)]).toEqual(['2024-07-01', '2026-06-22']);
    expect(dates.every((d) => new Date(`${d}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
    expect(histories).toHaveLength(8);
    for (const { channel, weeks } of histories) {
      expect(weeks.map((w) => w.date)).toEqual(dates);
      expect(new Set(weeks.map((w) => w.channel))).toEqual(new Set([channelLabel(channel)]));
      expect(weeks.map((w) => channelWeek.parse(w))).toEqual(weeks);
    }
  });

  test('count whole people, each step at most the one before', () => {
    for (const week of histories.flatMap((h) => h.weeks)) {
      const steps = [week.impressions, week.clicks, week.leads, week.conversions].filter((x) => x !== null);
      expect(steps.every((x) => Number.isInteger(x) && x >= 0)).toBe(true);
      expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    }
  });

  test('have gaps where nothing was recorded, and only there', () => {
    const missing = histories.map(({ channel, weeks }) => ({
      id: channel.id,
      conversions: weeks.filter((w) => w.conversions === null).length,
      clicks: weeks.filter((w) => w.clicks === null).length,
      impressions: weeks.filter((w) => w.impressions === null).length,
    }));
    expect(missing).toEqual([
      { id: 'sms', conversions: 0, clicks: 0, impressions: 0 },
      { id: 'app-push', conversions: 2, clicks: 2, impressions: 2 },
      { id: 'short-video', conversions: 0, clicks: 0, impressions: 0 },
      { id: 'search', conversions: 0, clicks: 0, impressions: 0 },
      { id: 'outbound-call', conversions: 3, clicks: 104, impressions: 3 },
      { id: 'wecom', conversions: 0, clicks: 0, impressions: 0 },
      { id: 'branch', conversions: 0, clicks: 104, impressions: 104 },
      { id: 'alliance', conversions: 1, clicks: 104, impressions: 104 },
    ]);
  });

  test('weeks without money are zero, and work on through the carry-over', () => {
    const video = histories.find((h) => h.channel.id === 'short-video')!.weeks;
    expect(video.slice(0, 10).every((w) => w.spend === 0 && w.conversions === 0)).toBe(true);
    expect(video.slice(46, 52).every((w) => w.spend === 0)).toBe(true);
    expect(video[46]!.conversions).toBeGreaterThan(0);
    expect(video[51]!.conversions! * 5).toBeLessThan(video[46]!.conversions!);
  });

  test('cost a few hundred yuan per new account', () => {
    for (const { weeks } of histories) {
      const cost = sum(weeks.map((w) => w.spend)) / sum(weeks.map((w) => w.conversions ?? 0));
      expect(cost).toBeGreaterThan(50);
      expect(cost).toBeLessThan(500);
    }
  });

  test('the season averages to one', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      seasonOf(`2025-${String(i + 1).padStart(2, '0')}-01`),
    );
    expect(sum(months) / 12).toBeCloseTo(1, 12);
  });
});

describe('scenarios and splits', () => {
  const scenarios = sampleScenarios().map((s) => s.scenario);
  const splits = sampleSplits().map((s) => s.split);

  test('two campaigns, the larger with the three phases, eight channels and five segments', () => {
    expect(scenarios).toHaveLength(2);
    const [large, small] = scenarios;
    expect(large!.phases.map((p) => p.kind)).toEqual(['preparation', 'push', 'consolidation']);
    expect([large!.channels.length, large!.segments.length]).toEqual([8, 5]);
    expect(small!.segments.length).toBeLessThan(large!.segments.length);
    expect(scenarios.every((s) => s.name.includes('合成') && s.name.includes('synthetic'))).toBe(true);
  });

  test('shares add up to one', () => {
    for (const { channels, products, segments } of scenarios) {
      expect(sum(products.map((p) => p.share))).toBeCloseTo(1, 12);
      const shares = [...channels.map((c) => c.audience), ...segments.map((s) => s.mix)].filter(
        (x) => x !== undefined,
      );
      for (const share of shares) expect(sum(Object.values(share))).toBeCloseTo(1, 12);
    }
  });

  test('every assumption carries its mark', () => {
    const marks = scenarios.flatMap((s) =>
      [...s.channels, ...s.funnel, ...s.products].map((x) => x.basis?.mark),
    );
    expect(marks.every((mark) => mark !== undefined)).toBe(true);
    expect(new Set(marks)).toEqual(new Set(['sourced', 'weak', 'general']));
  });

  test('two splits of the same total, one of them 30/40/20/10, each over all channels', () => {
    const lines = splits.map(({ lines: l }) =>
      [l.acquisition, l.activities, l.technology, l.contingency].map((x) => x.share),
    );
    expect(lines).toEqual([
      [0.3, 0.4, 0.2, 0.1],
      [0.4, 0.35, 0.15, 0.1],
    ]);
    for (const { total, lines: l } of splits) {
      expect(total).toBe(splits[0]!.total);
      expect(sum(Object.values(l.acquisition.channels))).toBeCloseTo(1, 12);
      expect(sum(Object.values(l.activities.channels))).toBeCloseTo(1, 12);
      expect(Object.keys({ ...l.acquisition.channels, ...l.activities.channels }).toSorted()).toEqual(
        sampleChannels.map((c) => c.id).toSorted(),
      );
    }
  });
});
