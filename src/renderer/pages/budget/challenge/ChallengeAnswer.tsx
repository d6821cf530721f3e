import { useMemo } from 'react';
import type { Challenge, ChallengeCase, ChallengeResult } from '../../../../shared/challenge.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { closeLookMessages } from '../../../charts/closeLookMessages.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { tornadoChart, tornadoHeight } from '../../../charts/tornado.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { TableHead } from '../../campaign/TableHead.tsx';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { joinSentences } from '../../campaign/results/Summary.tsx';
import { messages } from '../messages.ts';
import { sides } from '../sides.ts';
import { SplitTag } from '../SplitTag.tsx';

export interface ChallengeAnswerProps {
  readonly result: ChallengeResult;
  readonly names: readonly string[];
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** Whether the verdict stands, assumption by assumption. */
export function ChallengeAnswer({ result, names, stamp, dimmed }: ChallengeAnswerProps) {
  const text = useText(messages);
  return (
    <>
      <section className="card campaign-summary" aria-label={text('answer')} data-dimmed={dimmed}>
        <p className="campaign-words">
          <Verdict result={result} names={names} />
        </p>
      </section>
      <SwingCard result={result} stamp={stamp} dimmed={dimmed} />
      <ChallengeTable result={result} stamp={stamp} dimmed={dimmed} />
    </>
  );
}

function Verdict({ result, names }: Pick<ChallengeAnswerProps, 'result' | 'names'>) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const { format, language } = useLook();
  const { base, challenges, change } = result;
  const leader = base.splits[base.best]!;
  const listed = (holds: (one: Challenge) => boolean) => {
    const found = challenges.filter(holds).map(({ assumption }) => lab(`lever.${assumption}`));
    return { count: found.length, names: found.join(lab('listComma')) };
  };
  const turning = listed(({ low, high }) => low.best !== base.best || high.best !== base.best);
  const losing = listed((one) => [one.low, one.high].some(({ splits }) => splits[base.best]!.npv.value < 0));
  const size = { total: challenges.length, change: format.percent(change, 0) };
  const sentences = [
    text('challengeVerdict', {
      best: `${text(`tag.${sides[base.best] ?? 'fourth'}`)} ${names[base.best] ?? ''}`,
      npv: format.money(leader.npv.value),
      se: format.money(leader.npv.se),
      profit: `${format.percent(leader.profit.value, 0)} ± ${format.percent(leader.profit.se, 1)}`,
    }),
    ...(base.splits.length > 1
      ? [turning.count > 0 ? text('challengeTurns', { ...size, ...turning }) : text('challengeStands', size)]
      : []),
    ...(leader.npv.value > 0 && losing.count > 0 ? [text('challengeLoses', losing)] : []),
  ];
  return <>{joinSentences(sentences, language)}</>;
}

function SwingCard({ result, stamp, dimmed }: Omit<ChallengeAnswerProps, 'names'>) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const chartText = useText(closeLookMessages);
  const look = useLook();
  const spec = useMemo(() => {
    const { base, challenges } = result;
    const end = ({ factor, splits }: ChallengeCase) => {
      const { npv, change } = splits[base.best]!;
      return {
        input: text('times', { factor: look.format.number(factor, 2) }),
        value: npv.value,
        change: change.value,
        changeError: change.se,
      };
    };
    return tornadoChart(
      {
        outcome: lab('npv.name'),
        base: base.splits[base.best]!.npv.value,
        bars: challenges.map(({ assumption, low, high }) => ({
          name: lab(`lever.${assumption}`),
          low: end(low),
          high: end(high),
        })),
        unit: 'money',
      },
      look,
      chartText,
    );
  }, [result, look, text, lab, chartText]);
  return (
    <ChartCard
      title={text('swingTitle')}
      spec={spec}
      stamp={stamp}
      height={tornadoHeight(result.challenges.length)}
      dimmed={dimmed}
    />
  );
}

function ChallengeTable({ result, stamp, dimmed }: Omit<ChallengeAnswerProps, 'names'>) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const { format } = useLook();
  const { base, challenges } = result;
  const tagOf = (place: number): string => text(`tag.${sides[place] ?? 'fourth'}`);
  const tag = tagOf(base.best);
  const caseWords = (one: ChallengeCase) => {
    const { npv } = one.splits[base.best]!;
    return (
      <span className="stacked">
        <span>
          {format.money(npv.value)} ± {format.money(npv.se)}
        </span>
        <small>
          {one.holds ? (
            <>
              {text('bestHere')} <SplitTag place={one.best} /> ·{' '}
              {text('holdsShare', { tag, share: format.percent(one.holds.value, 0) })}
            </>
          ) : null}
        </small>
      </span>
    );
  };
  const factorWords = (factor: number | null): string =>
    factor === null ? text('outOfReach') : text('times', { factor: format.number(factor, 2) });
  const columns: readonly DataColumn<Challenge>[] = [
    { key: 'name', title: text('assumption'), render: ({ assumption }) => lab(`lever.${assumption}`) },
    {
      key: 'low',
      title: `${text('lowCase')} ${text('times', { factor: format.number(1 - result.change, 2) })}`,
      numeric: true,
      render: ({ low }) => caseWords(low),
    },
    {
      key: 'high',
      title: `${text('highCase')} ${text('times', { factor: format.number(1 + result.change, 2) })}`,
      numeric: true,
      render: ({ high }) => caseWords(high),
    },
    ...(base.splits.length > 1
      ? [
          {
            key: 'turns',
            title: text('turnsAt'),
            numeric: true,
            render: ({ turns }: Challenge) => factorWords(turns),
          },
        ]
      : []),
    {
      key: 'even',
      title: text('breaksEvenAt'),
      numeric: true,
      render: ({ breaksEven }) => factorWords(breaksEven),
    },
  ];
  const caseCells = (one: ChallengeCase): (string | number | null)[] => [
    one.splits[base.best]!.npv.value,
    one.splits[base.best]!.npv.se,
    tagOf(one.best),
    one.holds?.value ?? null,
  ];
  const sheet = {
    name: text('challengeList'),
    columns: [
      text('assumption'),
      ...[text('lowCase'), text('highCase')].flatMap((side) => [
        `${side} · ${lab('npv.name')}`,
        `${side} · ±`,
        `${side} · ${text('bestHere')}`,
        `${side} · ${text('holdsHeading', { tag })}`,
      ]),
      text('turnsAt'),
      text('breaksEvenAt'),
    ],
    rows: challenges.map(({ assumption, low, high, turns, breaksEven }) => [
      lab(`lever.${assumption}`),
      ...caseCells(low),
      ...caseCells(high),
      turns ?? text('outOfReach'),
      breaksEven ?? text('outOfReach'),
    ]),
  };
  return (
    <section className="card campaign-section" aria-label={text('challengeList')} data-dimmed={dimmed}>
      <TableHead title={text('challengeList')} sheets={[sheet]} stamp={stamp} />
      <p className="faint small">{text('challengeListDescription')}</p>
      <DataTable
        caption={text('challengeList')}
        columns={columns}
        rows={challenges}
        rowKey={({ assumption }) => assumption}
      />
    </section>
  );
}
