import type { Notice } from '../simulation.ts';
import { shownName } from '../shownName.ts';
import type { NoticeText } from './define.ts';
import { campaignNotices } from './campaign.ts';
import { comparisonNotices } from './comparison.ts';
import { historyNotices } from './history.ts';
import { intakeNotices } from './intake.ts';
import { portfolioNotices } from './portfolio.ts';

/** Every remark that a result can carry: one table per area, one code each. */
export const noticeTexts = {
  ...campaignNotices,
  ...comparisonNotices,
  ...historyNotices,
  ...intakeNotices,
  ...portfolioNotices,
};

export type NoticeCode = keyof typeof noticeTexts;

/** A notice in words; its code where the table has none. */
export function describeNotice(notice: Notice, language: 'zh' | 'en'): string {
  const texts: Readonly<Record<string, NoticeText | undefined>> = noticeTexts;
  const template = texts[notice.code]?.[language];
  if (template === undefined) return notice.code;
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = notice.values[name] ?? whole;
    return typeof value === 'string' ? shownName(value, language) : tidy(value);
  });
}

/** Three digits of a small number are enough to read: 21.9973 months are 22. */
function tidy(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(Math.abs(value) >= 100 ? value.toFixed(2) : value.toPrecision(3)));
}
