import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { campaignLimits, type Segment } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { actsColumn } from './actsColumn.tsx';
import { copyName, newName } from './newName.ts';
import { withNewSegment } from './newSegment.ts';
import { PlanExport } from './PlanExport.tsx';
import type { PlanTabProps } from './PlanTabProps.ts';
import { withoutSegment, withSegmentCopy } from './scenarioEdits.ts';
import { SegmentDialog } from './SegmentDialog.tsx';

/** The groups of people that the campaign speaks to. */
export function SegmentTable({ editor, stamp }: PlanTabProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const [edited, setEdited] = useState<string | null>(null);
  const { scenario } = editor.document;
  const room = scenario.segments.length < campaignLimits.segments;
  const add = (): void => {
    const name = newName('newSegment', scenario.segments);
    const made = withNewSegment(scenario, name);
    editor.commitScenario(text('stepNewSegment', { name: name[language] }), made.scenario);
    setEdited(made.id);
  };
  const mixWords = ({ mix }: Segment): string => {
    if (!mix) return text('mixOfProducts');
    const parts = Object.entries(mix).toSorted(([, a], [, b]) => b - a);
    return parts
      .slice(0, 2)
      .map(([id, share]) => {
        const product = scenario.products.find((candidate) => candidate.id === id);
        return `${product?.name[language] ?? id} ${format.percent(share, 0)}`;
      })
      .join(text('listComma'));
  };
  const columns: readonly DataColumn<Segment>[] = [
    { key: 'name', title: text('segment'), render: ({ name }) => <strong>{name[language]}</strong> },
    { key: 'size', title: text('segmentSize'), numeric: true, render: ({ size }) => format.count(size) },
    {
      key: 'responsiveness',
      title: text('responsiveness'),
      numeric: true,
      render: ({ responsiveness }) => format.number(responsiveness, 2),
    },
    {
      key: 'balance',
      title: text('balanceFactor'),
      numeric: true,
      render: ({ balanceFactor }) => format.number(balanceFactor, 2),
    },
    { key: 'mix', title: text('mix'), render: mixWords },
    actsColumn(text, ({ id, name }) => ({
      name: name[language],
      onEdit: () => setEdited(id),
      onCopy: room
        ? () => {
            const copy = withSegmentCopy(scenario, id, copyName(name));
            editor.commitScenario(text('stepAddSegment', { name: name[language] }), copy.scenario);
            setEdited(copy.id);
          }
        : undefined,
      onRemove:
        scenario.segments.length > 1
          ? () =>
              editor.commitScenario(
                text('stepRemoveSegment', { name: name[language] }),
                withoutSegment(scenario, id),
              )
          : undefined,
    })),
  ];
  return (
    <section className="card campaign-section" aria-label={text('segments')}>
      <header className="campaign-section-head">
        <h2>{text('segments')}</h2>
        <span className="head-tools">
          <PlanExport tables={['segments']} scenario={scenario} stamp={stamp} />
          {room ? (
            <Button size="small" icon={<PlusOutlined />} onClick={add}>
              {text('addSegment')}
            </Button>
          ) : null}
        </span>
      </header>
      <p className="faint small">{text('segmentsDescription')}</p>
      <DataTable
        caption={text('segments')}
        columns={columns}
        rows={scenario.segments}
        rowKey={({ id }) => id}
      />
      <SegmentDialog editor={editor} id={edited} onClose={() => setEdited(null)} />
    </section>
  );
}
