import { Button } from 'antd';
import { useState } from 'react';
import type { Segment } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { FieldRow } from './FieldRow.tsx';
import { NameFields } from './NameFields.tsx';
import { RowActions } from './RowActions.tsx';
import { withoutSegment, withSegmentChange, withSegmentCopy } from './scenarioEdits.ts';

/** The groups of people that the campaign speaks to. */
export function SegmentTable({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const [edited, setEdited] = useState<string | null>(null);
  const { scenario } = editor.document;
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
    {
      key: 'acts',
      title: <span className="visually-hidden">{text('acts')}</span>,
      numeric: true,
      render: ({ id, name }) => (
        <RowActions
          name={name[language]}
          onEdit={() => setEdited(id)}
          onCopy={() => {
            const copy = withSegmentCopy(scenario, id, {
              zh: text('copyOf', { name: name.zh }),
              en: text('copyOf', { name: name.en }),
            });
            editor.commitScenario(text('stepAddSegment', { name: name[language] }), copy.scenario);
            setEdited(copy.id);
          }}
          onRemove={
            scenario.segments.length > 1
              ? () =>
                  editor.commitScenario(
                    text('stepRemoveSegment', { name: name[language] }),
                    withoutSegment(scenario, id),
                  )
              : undefined
          }
        />
      ),
    },
  ];
  return (
    <section className="card campaign-section" aria-label={text('segments')}>
      <h2>{text('segments')}</h2>
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

interface SegmentDialogProps {
  readonly editor: WorkEditor;
  readonly id: string | null;
  readonly onClose: () => void;
}

function SegmentDialog({ editor, id, onClose }: SegmentDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const segment = scenario.segments.find((candidate) => candidate.id === id);
  const title = segment ? text('editRow', { name: segment.name[language] }) : '';
  const commit = (what: string, change: Partial<Segment>): void => {
    if (!segment) return;
    editor.commitScenario(
      text('stepField', { name: segment.name[language], field: what }),
      withSegmentChange(scenario, segment.id, change),
    );
  };
  return (
    <Dialog open={segment !== undefined} label={title} onClose={onClose}>
      <header className="dialog-head">
        <h2>{title}</h2>
        <Button type="text" onClick={onClose}>
          {text('done')}
        </Button>
      </header>
      {segment ? (
        <div className="dialog-scroll">
          <NameFields name={segment.name} onCommit={(name) => commit(text('nameField'), { name })} />
          <FieldRow label={text('segmentSize')}>
            <NumberField
              label={text('segmentSize')}
              value={segment.size}
              min={1}
              max={2_000_000_000}
              step={1000}
              digits={0}
              integer
              onCommit={(size) => commit(text('segmentSize'), { size })}
            />
          </FieldRow>
          <FieldRow label={text('responsivenessLong')}>
            <NumberField
              label={text('responsiveness')}
              value={segment.responsiveness}
              min={0}
              max={100}
              step={0.05}
              digits={2}
              onCommit={(responsiveness) => commit(text('responsiveness'), { responsiveness })}
            />
          </FieldRow>
          <FieldRow label={text('balanceFactorLong')}>
            <NumberField
              label={text('balanceFactor')}
              value={segment.balanceFactor}
              min={0}
              max={1000}
              step={0.05}
              digits={2}
              onCommit={(balanceFactor) => commit(text('balanceFactor'), { balanceFactor })}
            />
          </FieldRow>
        </div>
      ) : null}
    </Dialog>
  );
}
