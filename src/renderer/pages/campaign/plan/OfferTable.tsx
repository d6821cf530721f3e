import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Offer } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable, type DataColumn } from '../../../components/DataTable.tsx';
import { messages } from '../messages.ts';
import { actsColumn } from './actsColumn.tsx';
import { newName } from './newName.ts';
import { PlanExport } from './PlanExport.tsx';
import type { PlanTabProps } from './PlanTabProps.ts';
import { OfferDialog } from './OfferDialog.tsx';
import { mostOffers, offersOf, withOffer, withoutOffer } from './offerEdits.ts';

/** What is given on top 权益: what it lifts, what it costs, and where it holds. */
export function OfferTable({ editor, stamp }: PlanTabProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const [edited, setEdited] = useState<string | null>(null);
  const { scenario } = editor.document;
  const offers = offersOf(scenario);
  const add = (): void => {
    const name = newName('newOffer', offers);
    const made = withOffer(scenario, { name, step: 'product', lift: 1.2, cost: 20 });
    editor.commitScenario(text('stepAddOffer', { name: name[language] }), made.scenario);
    setEdited(made.id);
  };
  const namesOf = (
    ids: readonly string[] | undefined,
    items: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[],
  ): string[] => (ids ?? []).map((id) => items.find((item) => item.id === id)?.name[language] ?? id);
  const whereWords = ({ channels, segments, phases }: Offer): string => {
    const names = [
      ...namesOf(channels, scenario.channels),
      ...namesOf(segments, scenario.segments),
      ...(phases ?? []).map((phase) => text(`phase.${phase}`)),
    ];
    return names.length === 0 ? text('everywhere') : names.join(text('listComma'));
  };
  const columns: readonly DataColumn<Offer>[] = [
    { key: 'name', title: text('offer'), render: ({ name }) => <strong>{name[language]}</strong> },
    { key: 'step', title: text('offerStep'), render: ({ step }) => text(`step.${step}`) },
    {
      key: 'lift',
      title: text('offerLift'),
      numeric: true,
      render: ({ lift }) => `× ${format.number(lift, 2)}`,
    },
    { key: 'cost', title: text('offerCost'), numeric: true, render: ({ cost }) => format.money(cost) },
    { key: 'where', title: text('offerWhere'), render: whereWords },
    actsColumn(text, ({ id, name }) => ({
      name: name[language],
      onEdit: () => setEdited(id),
      onRemove: () =>
        editor.commitScenario(text('stepRemoveOffer', { name: name[language] }), withoutOffer(scenario, id)),
    })),
  ];
  return (
    <section className="card campaign-section" aria-label={text('offers')}>
      <header className="campaign-section-head">
        <h2>{text('offers')}</h2>
        <span className="head-tools">
          {offers.length > 0 ? <PlanExport tables={['offers']} scenario={scenario} stamp={stamp} /> : null}
          {offers.length < mostOffers ? (
            <Button size="small" icon={<PlusOutlined />} onClick={add}>
              {text('addOffer')}
            </Button>
          ) : null}
        </span>
      </header>
      <p className="faint small">
        {text('offersDescription')}
        {offers.length === 0 ? ` ${text('noOffers')}` : ''}
      </p>
      {offers.length > 0 ? (
        <DataTable caption={text('offers')} columns={columns} rows={offers} rowKey={({ id }) => id} />
      ) : null}
      <OfferDialog editor={editor} id={edited} onClose={() => setEdited(null)} />
    </section>
  );
}
