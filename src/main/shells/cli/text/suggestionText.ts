import type { ExcludedPart, MixPoint, Suggestion } from '../../../../shared/suggestion.ts';
import { heading, table } from '../table.ts';
import { percent } from './figures.ts';
import { noticeLines } from './noticeLines.ts';

const reasons: Readonly<Record<ExcludedPart['reason'], string>> = {
  level: 'above the client’s level 风险等级过高',
  term: 'bound too long 期限过长',
  minimum: 'starts too high 起点过高',
  twin: 'dearer class of the same 同类费后更低',
  dominated: 'pays less than another deposit 利率低于同类存款',
};

/** A suggested mix beside the present combination, for the terminal. */
export function suggestionText(result: Suggestion): string {
  const { parts, present, suggested, nearest, frontier, byLevel, excluded } = result;
  const shown = parts.flatMap((part, i) => {
    const shares = [present, nearest.point, suggested].map(({ weights }) => weights[i]!);
    return shares.some((share) => share > 0) ? [[part.name.zh, ...shares.map(percent)]] : [];
  });
  return [
    heading(`C${result.level} · ${result.period} months 个月 · ${result.cases} futures 情景`),
    '情景测算，不是业绩预测。 A scenario, not a forecast.',
    '',
    table([
      ['Share 占比', 'now 现有', 'nearest better 小幅调整', 'suggested 参考'],
      ...shown,
      ['Mean 平均收益', ...[present, nearest.point, suggested].map(({ mean }) => percent(mean))],
      ['Bad case 较差情形', ...[present, nearest.point, suggested].map(badCase)],
      [
        'At hand 一个月内可取',
        ...[present, nearest.point, suggested].map(({ liquidShare }) => percent(liquidShare)),
      ],
    ]),
    '',
    table([
      ['Frontier 前沿', 'mean 平均收益', 'bad case 较差情形', 'volatility 波动率'],
      ...frontier.shortfall.map((point, i) => [
        String(i + 1),
        percent(point.mean),
        badCase(point),
        percent(point.volatility),
      ]),
    ]),
    '',
    table([
      ['Client 客户', 'mean 平均收益', 'bad case 较差情形'],
      ...byLevel.map((point, i) => [
        `C${i + 1}`,
        ...(point ? [percent(point.mean), badCase(point)] : ['none 无解', '']),
      ]),
    ]),
    ...(excluded.length > 0
      ? [
          '',
          table([
            ['Left out 未纳入', 'why 原因'],
            ...excluded.map(({ name, reason }) => [name.zh, reasons[reason]]),
          ]),
        ]
      : []),
    ...noticeLines(result.notices),
  ].join('\n');
}

const badCase = ({ expectedShortfall }: MixPoint): string => percent(-expectedShortfall);
