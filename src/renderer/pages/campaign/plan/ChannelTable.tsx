import { useState } from 'react';
import { campaignLimits, type CampaignChannel, type CostKind } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { Sparkline } from '../../../charts/Sparkline.tsx';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { actsColumn } from './actsColumn.tsx';
import { AddMenu } from './AddMenu.tsx';
import { copyName, newName } from './newName.ts';
import { PlanExport } from './PlanExport.tsx';
import type { PlanTabProps } from './PlanTabProps.ts';
import { ChannelDialog } from './ChannelDialog.tsx';
import { costKinds } from './kindSpecs.ts';
import { withNewChannel } from './newChannel.ts';
import { capacityWords, costWords, funnelWords } from './planWords.ts';
import { withChannelCopy, withoutCampaignChannel } from './scenarioEdits.ts';
import { useCurves } from './useCurves.ts';

/** The channels: what they cost, how much they can do, how their effect lasts and bends, and their funnel. */
export function ChannelTable({ editor, stamp }: PlanTabProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const [edited, setEdited] = useState<string | null>(null);
  const { document } = editor;
  const { scenario } = document;
  const curves = useCurves(scenario);
  const curveOf = (id: string): readonly number[] =>
    curves.data?.find(({ channel }) => channel === id)?.points.map(({ customers }) => customers) ?? [];
  const room = scenario.channels.length < campaignLimits.channels;
  const add = (kind: CostKind): void => {
    const name = newName(`newChannel.${kind}`, scenario.channels);
    const made = withNewChannel(scenario, kind, name);
    editor.commitScenario(text('stepNewChannel', { name: name[language] }), made.scenario);
    setEdited(made.id);
  };
  const columns: readonly DataColumn<CampaignChannel>[] = [
    { key: 'name', title: text('channel'), render: ({ name }) => <strong>{name[language]}</strong> },
    {
      key: 'cost',
      title: text('costAndCapacity'),
      render: (channel) => (
        <span className="stacked">
          <span>{costWords(channel, format, text)}</span>
          <small>{capacityWords(channel, format, text)}</small>
        </span>
      ),
    },
    {
      key: 'carry',
      title: text('carryOver'),
      render: ({ carryOver }) => (
        <span className="stacked">
          <span>{'retention' in carryOver ? format.percent(carryOver.retention, 0) : text('dash')}</span>
          <small>{text(`carryOver.${carryOver.kind}`)}</small>
        </span>
      ),
    },
    {
      key: 'response',
      title: text('response'),
      render: (channel) => (
        <span className="stacked">
          {curveOf(channel.id).length > 0 ? <Sparkline values={curveOf(channel.id)} /> : null}
          <small>{text(`response.${channel.response.kind}`)}</small>
        </span>
      ),
    },
    {
      key: 'funnel',
      title: text('funnelRates'),
      render: ({ id }) => <span className="small nowrap">{funnelWords(scenario, id, format)}</span>,
    },
    actsColumn(text, ({ id, name }) => ({
      name: name[language],
      onEdit: () => setEdited(id),
      onCopy: room
        ? () => {
            const copy = withChannelCopy(scenario, id, copyName(name));
            editor.commitScenario(text('stepAddChannel', { name: name[language] }), copy.scenario);
            setEdited(copy.id);
          }
        : undefined,
      onRemove:
        scenario.channels.length > 1
          ? () =>
              editor.commit(
                text('stepRemoveChannel', { name: name[language] }),
                withoutCampaignChannel(document, id),
              )
          : undefined,
    })),
  ];
  return (
    <section className="card campaign-section" aria-label={text('channels')}>
      <header className="campaign-section-head">
        <h2>{text('channels')}</h2>
        <span className="head-tools">
          <PlanExport tables={['channels', 'funnelRates']} scenario={scenario} stamp={stamp} />
          {room ? (
            <AddMenu
              label={text('addChannel')}
              items={costKinds.map(({ kind, title }) => ({ kind: kind as CostKind, label: text(title) }))}
              onAdd={add}
            />
          ) : null}
        </span>
      </header>
      <p className="faint small">{text('channelsDescription')}</p>
      <DataTable
        caption={text('channels')}
        columns={columns}
        rows={scenario.channels}
        rowKey={({ id }) => id}
      />
      <ChannelDialog editor={editor} id={edited} onClose={() => setEdited(null)} />
    </section>
  );
}
