import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { campaignLimits, type CampaignChannel, type CostKind } from '../../../../shared/campaign.ts';
import { textOf, useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { Sparkline } from '../../../charts/Sparkline.tsx';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { actsColumn } from './actsColumn.tsx';
import { PlanExport } from './PlanExport.tsx';
import type { PlanTabProps } from './PlanTabProps.ts';
import { ChannelDialog } from './ChannelDialog.tsx';
import { costKinds } from './kindSpecs.ts';
import { withNewChannel } from './newChannel.ts';
import { capacityWords, costWords, funnelWords } from './planWords.ts';
import { withChannelCopy, withoutCampaignChannel } from './scenarioEdits.ts';
import { useCurves } from './useCurves.ts';

const inChinese = textOf(messages, 'zh');
const inEnglish = textOf(messages, 'en');

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
  const add = (kind: CostKind): void => {
    const name = { zh: inChinese(`newChannel.${kind}`), en: inEnglish(`newChannel.${kind}`) };
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
      onCopy: () => {
        const copy = withChannelCopy(scenario, id, {
          zh: text('copyOf', { name: name.zh }),
          en: text('copyOf', { name: name.en }),
        });
        editor.commitScenario(text('stepAddChannel', { name: name[language] }), copy.scenario);
        setEdited(copy.id);
      },
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
          {scenario.channels.length < campaignLimits.channels ? (
            <Dropdown
              trigger={['click']}
              menu={{
                items: costKinds.map(({ kind, title }) => ({ key: kind, label: text(title) })),
                onClick: ({ key }) => add(key as CostKind),
              }}
            >
              <Button size="small" icon={<PlusOutlined />}>
                {text('addChannel')}
              </Button>
            </Dropdown>
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
