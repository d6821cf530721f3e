import type { ChannelResult } from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { channelExplainer } from '../results/channelExplanations.ts';
import type { Simulated } from '../results/Simulated.ts';
import { TableHead } from '../TableHead.tsx';
import { Why } from '../../../components/Why.tsx';
import { pausesSheet } from './reviewSheets.ts';

/** How often each channel is paused, and how often rightly. */
export function PausesCard({ result, dimmed, dataDate, stamp }: Simulated) {
  const text = useText(messages);
  const { format, language } = useLook();
  const explain = channelExplainer({ result, format, text, language, dataDate });
  const count = (figure: (channel: ChannelResult) => Estimate) => (channel: ChannelResult) => {
    const { value, se } = figure(channel);
    return (
      <>
        {format.number(value, 2)}
        <div className="faint small">± {format.number(se, 3)}</div>
      </>
    );
  };
  const columns: readonly DataColumn<ChannelResult>[] = [
    { key: 'name', title: text('channel'), render: ({ name }) => <strong>{name[language]}</strong> },
    {
      key: 'ever',
      title: text('everPaused'),
      numeric: true,
      render: (channel) => {
        const explanation = explain('paused', channel);
        return <Why explanation={explanation}>{explanation.value}</Why>;
      },
    },
    {
      key: 'weeks',
      title: text('worthPaused'),
      numeric: true,
      render: count(({ pause }) => pause.weeks.mean),
    },
    {
      key: 'pauses',
      title: text('pauseCount'),
      numeric: true,
      render: count(({ pause }) => pause.pauses),
    },
    {
      key: 'false',
      title: text('falseCount'),
      numeric: true,
      render: count(({ pause }) => pause.falsePauses),
    },
    {
      key: 'missed',
      title: text('missedCount'),
      numeric: true,
      render: count(({ pause }) => pause.missedPauses),
    },
  ];
  return (
    <section className="card campaign-section" aria-label={text('pausesByChannel')} data-dimmed={dimmed}>
      <TableHead
        title={text('pausesByChannel')}
        sheets={[pausesSheet(result, language, text)]}
        stamp={stamp}
      />
      <p className="faint small">{text('pausesDescription')}</p>
      <DataTable
        caption={text('pausesByChannel')}
        columns={columns}
        rows={result.channels.filter(({ planned }) => planned > 0)}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
