import { Select } from 'antd';
import { phaseKinds } from '../../../../shared/budget.ts';
import { funnelSteps, type CampaignScenario, type Offer } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { BasisFields } from './BasisFields.tsx';
import { EditDialog } from './EditDialog.tsx';
import { FieldRow } from './FieldRow.tsx';
import { NameFields } from './NameFields.tsx';
import { offersOf, withOfferChanged, withOfferLimit } from './offerEdits.ts';

export interface OfferDialogProps {
  readonly editor: WorkEditor;
  /** Of the offer; null where the dialog is closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One offer: what it lifts, what it costs, and where it holds. */
export function OfferDialog({ editor, id, onClose }: OfferDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const offer = offersOf(scenario).find((candidate) => candidate.id === id);
  const name = offer?.name[language] ?? null;
  const commit = (field: string, changed: Offer): void =>
    editor.commitScenario(
      text('stepField', { name: name ?? '', field }),
      withOfferChanged(scenario, changed),
    );
  return (
    <EditDialog name={name} onClose={onClose}>
      {offer ? <OfferFields offer={offer} scenario={scenario} onCommit={commit} /> : null}
    </EditDialog>
  );
}

interface OfferFieldsProps {
  readonly offer: Offer;
  readonly scenario: CampaignScenario;
  readonly onCommit: (field: string, changed: Offer) => void;
}

function OfferFields({ offer, scenario, onCommit: commit }: OfferFieldsProps) {
  const text = useText(messages);
  const { language } = useLook();
  const limits = [
    { key: 'channels', label: text('offerChannels'), options: named(scenario.channels, language) },
    { key: 'segments', label: text('offerSegments'), options: named(scenario.segments, language) },
    {
      key: 'phases',
      label: text('offerPhases'),
      options: phaseKinds.map((kind) => ({ value: kind as string, label: text(`phase.${kind}`) })),
    },
  ] as const;
  return (
    <>
      <section className="dialog-part">
        <NameFields
          name={offer.name}
          onCommit={(next) => commit(text('nameField'), { ...offer, name: next })}
        />
        <FieldRow label={text('offerStep')}>
          <Select
            size="small"
            className="kind-select"
            aria-label={text('offerStep')}
            value={offer.step}
            onChange={(step) => commit(text('offerStep'), { ...offer, step })}
            options={funnelSteps.map((value) => ({ value, label: text(`step.${value}`) }))}
          />
        </FieldRow>
        <FieldRow label={text('offerLift')}>
          <NumberField
            label={text('offerLift')}
            value={offer.lift}
            min={0}
            max={100}
            step={0.05}
            digits={2}
            onCommit={(lift) => commit(text('offerLift'), { ...offer, lift })}
          />
        </FieldRow>
        <FieldRow label={text('offerCost')}>
          <NumberField
            label={text('offerCost')}
            value={offer.cost}
            min={0}
            max={1e6}
            step={5}
            digits={2}
            unit={text('yuan')}
            amount
            onCommit={(cost) => commit(text('offerCost'), { ...offer, cost })}
          />
        </FieldRow>
      </section>
      <section className="dialog-part">
        <h3>{text('offerWhere')}</h3>
        {limits.map(({ key, label, options }) => (
          <FieldRow key={key} label={label}>
            <Select
              mode="multiple"
              size="small"
              className="limit-select"
              aria-label={label}
              placeholder={text('everywhere')}
              value={[...(offer[key] ?? [])] as string[]}
              onChange={(chosen) => commit(label, withOfferLimit(offer, key, chosen))}
              options={options}
            />
          </FieldRow>
        ))}
      </section>
      <section className="dialog-part">
        <h3>{text('basis')}</h3>
        <BasisFields basis={offer.basis} onCommit={(field, basis) => commit(field, { ...offer, basis })} />
      </section>
    </>
  );
}

const named = (
  items: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[],
  language: 'zh' | 'en',
): { value: string; label: string }[] => items.map(({ id, name }) => ({ value: id, label: name[language] }));
