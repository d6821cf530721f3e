import { defineNotices } from './define.ts';

/** Remarks on how a file was read. */
export const intakeNotices = defineNotices({
  'intake.sorted': {
    zh: '日期不是升序排列，已按日期排序。',
    en: 'The dates do not rise; they were put in order.',
  },
  'intake.doubles': {
    zh: '{count} 个重复的数据点（日期和数值均相同）只保留一次。',
    en: '{count} points come twice with the same date and figure; they are kept once.',
  },
  'intake.unusedColumns': {
    zh: '未使用的列：{headings}',
    en: 'Columns not used: {headings}',
  },
  'intake.emptySeries': {
    zh: '“{name}”没有任何数据，未导入。',
    en: '“{name}” has no figures at all and is not imported.',
  },
  'intake.totalSpend': {
    zh: '“*”代表所有渠道合计，其投入为各渠道投入之和。',
    en: '“*” stands for all channels together; its spend is the sum of theirs.',
  },
});
