import { useMemo } from 'react';
import type { ChannelResult } from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { RangeMark } from '../../../components/RangeMark.tsx';
import { TableExport } from '../../../components/TableExport.tsx';
import { Why, type Explanation } from '../../../components/Why.tsx';
import { messages, type CampaignText } from '../messages.ts';
import { ruleOf } from '../review/reviewEdits.ts';
import { channelExplainer } from './channelExplanations.ts';
import { channelSheet, wrongShare } from './channelSheet.ts';
import { MatrixCard } from './MatrixCard.tsx';
import { MoneyCards } from './MoneyCards.tsx';
import { middleWords, rangeWords } from './rangeWords.ts';
import { SegmentFunnelCard } from './SegmentFunnelCard.tsx';
import type { Simulated } from './Simulated.ts';

/** Channels, and beside them the segments and products: what money and people do. */
export function ChannelsTab(simulated: Simulated) {
  return (
    <div className="campaign-cards">
      <ChannelCard {...simulated} />
      <MoneyCards {...simulated} />
      <MatrixCard {...simulated} />
      <SegmentFunnelCard {...simulated} />
    </div>
  );
}

/** What each channel costs and brings: cost per customer, return and payback as ranges, and how often it is paused. */
function ChannelCard({ result, work, dimmed, dataDate, stamp }: Simulated) {
  const text = useText(messages);
  const { format, language } = useLook();
  const cap = ruleOf(work.scenario, 'pauseOnCac')?.cap ?? null;
  const funded = useMemo(() => result.channels.filter(({ planned }) => planned > 0), [result]);
  const explain = channelExplainer({ result, format, text, language, dataDate });
  const costEnd =
    Math.max(cap ?? 0, ...funded.map(({ cac }) => cac.p95?.value ?? cac.p75?.value ?? 0)) * 1.02;
  const roiEnds = [
    Math.min(0, ...funded.map(({ roi }) => roi.p5.value)),
    Math.max(0, ...funded.map(({ roi }) => roi.p95.value)),
  ] as const;
  const columns: readonly DataColumn<ChannelResult>[] = [
    { key: 'name', title: text('channel'), render: ({ name }) => <strong>{name[language]}</strong> },
    {
      key: 'money',
      title: text('plannedSpent'),
      numeric: true,
      render: (channel) => (
        <Stacked
          first={format.money(channel.planned)}
          second={<Why explanation={explain('spent', channel)}>{format.money(channel.spent.mean.value)}</Why>}
        />
      ),
    },
    {
      key: 'customers',
      title: text('customers.name'),
      numeric: true,
      render: (channel) => (
        <Stacked
          first={
            <Why explanation={explain('customers', channel)}>
              {rangeWords(channel.customers, 'people', format, text)}
            </Why>
          }
          second={text('noteMean', { value: format.count(Math.round(channel.customers.mean.value)) })}
        />
      ),
    },
    {
      key: 'cac',
      title: text('cac.short'),
      render: (channel) => (
        <div className="range-cell">
          <RangeOf range={channel.cac} from={0} to={costEnd} mark={cap} />
          <Why explanation={explain('cac', channel)}>{rangeWords(channel.cac, 'money', format, text)}</Why>
          <small>{text('noteMiddle', { value: middleWords(channel.cac, 'money', format, text) })}</small>
          <small>
            {text('noteMarginal', {
              value: channel.marginalCac === null ? text('noBound') : format.money(channel.marginalCac),
            })}
          </small>
        </div>
      ),
    },
    {
      key: 'roi',
      title: text('roi.short'),
      render: (channel) => (
        <div className="range-cell">
          <RangeOf range={channel.roi} from={roiEnds[0]} to={roiEnds[1]} mark={0} />
          <Why explanation={explain('roi', channel)}>{rangeWords(channel.roi, 'percent', format, text)}</Why>
          <small>{text('noteMiddle', { value: middleWords(channel.roi, 'percent', format, text) })}</small>
        </div>
      ),
    },
    {
      key: 'payback',
      title: text('payback.short'),
      numeric: true,
      render: (channel) => (
        <Stacked
          first={<Shown explanation={explain('payback', channel)} words={paybackWords(channel, text)} />}
          second={text('notePaidBack', { share: format.percent(channel.payback.probability.value, 0) })}
        />
      ),
    },
    {
      key: 'paused',
      title: text('pausedTitle'),
      numeric: true,
      render: (channel) => (
        <Stacked
          first={
            <Shown
              explanation={explain('paused', channel)}
              words={format.percent(channel.pause.probability.value, 0)}
            />
          }
          second={
            <>
              {text('notePausedWeeks', { weeks: format.number(channel.pause.weeks.mean.value, 1) })}
              <br />
              {text('notePausedWrongly', { share: format.percent(wrongShare(channel), 0) })}
            </>
          }
        />
      ),
    },
  ];
  return (
    <section
      className="card campaign-section channel-results"
      aria-label={text('channelResults')}
      data-dimmed={dimmed}
    >
      <header>
        <div className="campaign-section-head">
          <h2>{text('channelResults')}</h2>
          <TableExport
            name={text('channelResults')}
            sheets={[channelSheet(result, language, text)]}
            stamp={stamp}
          />
        </div>
        <p className="chart-card-description">
          {text('channelResultsDescription', { weeks: result.horizonWeeks })}
        </p>
      </header>
      <DataTable caption={text('channelResults')} columns={columns} rows={funded} rowKey={({ id }) => id} />
    </section>
  );
}

interface ShownProps {
  readonly explanation: Explanation;
  readonly words: string;
}

/** A figure that is shown shorter than its explanation has it: what is seen is also what is spoken. */
function Shown({ explanation, words }: ShownProps) {
  return <Why explanation={{ ...explanation, value: words }}>{words}</Why>;
}

interface StackedProps {
  readonly first: React.ReactNode;
  readonly second: React.ReactNode;
}

function Stacked({ first, second }: StackedProps) {
  return (
    <span className="stacked">
      <span>{first}</span>
      <small>{second}</small>
    </span>
  );
}

interface RangeOfProps {
  readonly range: ChannelResult['cac'] | ChannelResult['roi'];
  readonly from: number;
  readonly to: number;
  readonly mark: number | null;
}

function RangeOf({ range: { p5, p25, p50, p75, p95 }, ...scale }: RangeOfProps) {
  if (!p5 || !p25 || !p50) return null;
  return (
    <RangeMark
      p5={p5.value}
      p25={p25.value}
      p50={p50.value}
      p75={p75?.value ?? scale.to}
      p95={p95?.value ?? null}
      {...scale}
    />
  );
}

/** “81 – never”: weeks, without the unit that the heading names. */
function paybackWords({ payback: { p5, p95 } }: ChannelResult, text: CampaignText): string {
  const words = (weeks: Estimate | null): string =>
    weeks === null ? text('neverShort') : String(Math.round(weeks.value));
  return p5 === null && p95 === null ? text('neverShort') : `${words(p5)} – ${words(p95)}`;
}
