import { z } from 'zod';
import { daysInMonth, formatPlainDate, parsePlainDate } from './date.ts';
import { inBoth } from './errors/inBoth.ts';
import { id, plainDate } from './schema.ts';

const longestName = 60;
const longestSource = 300;
const words = (longest: number) =>
  z.object({ zh: z.string().trim().min(1).max(longest), en: z.string().trim().min(1).max(longest) });

/** 压力区间: a stretch of the past with a name. Whole months count: those whose growth begins on or after `from`. */
export const stressWindow = z
  .strictObject({
    id,
    name: words(longestName),
    from: plainDate,
    to: plainDate,
    /** Where the dates come from. */
    source: words(longestSource),
  })
  .refine(
    ({ from, to }) => !parsePlainDate(from) || !parsePlainDate(to) || firstMonthOf(from) <= monthOf(to),
    { path: ['to'], message: inBoth('至少比 from 晚一个整月', 'at least one whole month after `from`') },
  );
export type StressWindow = z.infer<typeof stressWindow>;

export const stressWindowLimit = 24;
export const stressWindows = z
  .array(stressWindow)
  .max(stressWindowLimit)
  .refine(
    (list) => new Set(list.map((one) => one.id)).size === list.length,
    inBoth('每个 id 只出现一次', 'each id once'),
  );

const monthOf = (date: string): string => date.slice(0, 7);

/** `YYYY-MM` of the first whole month: that of the date, or the next one where the date ends its month. */
function firstMonthOf(date: string): string {
  const { year, month, day } = parsePlainDate(date)!;
  if (day < daysInMonth(year, month)) return monthOf(date);
  return monthOf(formatPlainDate({ year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }));
}

/** The whole months of a window, both included, as `YYYY-MM`. */
export function monthsOfWindow({ from, to }: Pick<StressWindow, 'from' | 'to'>): {
  readonly first: string;
  readonly last: string;
} {
  return { first: firstMonthOf(from), last: monthOf(to) };
}

const monthEnds = {
  zh: '按沪深300指数月末收盘的高点与低点划定；示例区间，待银行核实',
  en: 'By the high and low month ends of the CSI 300; a sample window, to be confirmed by the bank',
};
const bondMarket = {
  zh: '按中债收益率上行时段划定；示例区间，待银行核实',
  en: 'By the months in which Chinese bond yields rose; a sample window, to be confirmed by the bank',
};

/** Where the program starts: well-known bad times, edited on the page. */
export const firstStressWindows: readonly StressWindow[] = [
  window('stress-2008', '2008 全球金融危机', '2008 global financial crisis', '2007-10-31', '2008-10-31'),
  {
    ...window('stress-2013', '2013 “钱荒”', '2013 money squeeze', '2013-05-31', '2013-12-31'),
    source: bondMarket,
  },
  window('stress-2015', '2015 A 股大跌', '2015 fall of A shares', '2015-05-31', '2016-02-29'),
  window('stress-2018', '2018 去杠杆与贸易摩擦', '2018 deleveraging, trade war', '2018-01-31', '2018-12-31'),
  window('stress-2020', '2020 新冠疫情', '2020 Covid-19', '2019-12-31', '2020-03-31'),
  window('stress-2022', '2022 股市下跌', '2022 fall of shares', '2021-12-31', '2022-10-31'),
  {
    ...window('stress-2022b', '2022 年末理财赎回', '2022 redemptions', '2022-10-31', '2022-12-31'),
    source: bondMarket,
  },
];

function window(key: string, zh: string, en: string, from: string, to: string): StressWindow {
  return { id: key, name: { zh, en }, from, to, source: monthEnds };
}
