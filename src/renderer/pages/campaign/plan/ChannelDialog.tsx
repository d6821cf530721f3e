import { Button } from 'antd';
import { funnelSteps, type CampaignChannel } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { EventWeeks } from './EventWeeks.tsx';
import { FieldRow } from './FieldRow.tsx';
import { KindFields } from './KindFields.tsx';
import { carryOverKinds, costKinds, responseKinds } from './kindSpecs.ts';
import { NameFields } from './NameFields.tsx';
import { withChannelChange, withFunnelChange } from './scenarioEdits.ts';
import { UncertainField } from './UncertainField.tsx';

export interface ChannelDialogProps {
  readonly editor: WorkEditor;
  /** Of the channel; null where the dialog is closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** Everything about one channel; each change is saved at once and can be undone. */
export function ChannelDialog({ editor, id, onClose }: ChannelDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const channel = editor.document.scenario.channels.find((candidate) => candidate.id === id);
  const title = channel ? text('editRow', { name: channel.name[language] }) : '';
  return (
    <Dialog open={channel !== undefined} label={title} onClose={onClose}>
      <header className="dialog-head">
        <h2>{title}</h2>
        <Button type="text" onClick={onClose}>
          {text('done')}
        </Button>
      </header>
      {channel ? (
        <div className="dialog-scroll">
          <ChannelFields editor={editor} channel={channel} />
          <FunnelFields editor={editor} channel={channel} />
        </div>
      ) : null}
    </Dialog>
  );
}

interface ChannelPartProps {
  readonly editor: WorkEditor;
  readonly channel: CampaignChannel;
}

function ChannelFields({ editor, channel }: ChannelPartProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const name = channel.name[language];
  const commit = (what: string, change: Partial<CampaignChannel>): void =>
    editor.commitScenario(
      text('stepField', { name, field: what }),
      withChannelChange(scenario, channel.id, change),
    );
  const spread = { min: 0, max: 2, step: 0.01, kind: 'percent', digits: 0, unit: '%' } as const;
  return (
    <>
      <section className="dialog-part">
        <NameFields name={channel.name} onCommit={(next) => commit(text('nameField'), { name: next })} />
      </section>
      <section className="dialog-part">
        <h3>{text('costAndCapacity')}</h3>
        <KindFields
          label={text('costModel')}
          model={channel.cost}
          kinds={costKinds}
          onCommit={(what, cost) => commit(what, { cost })}
        />
        <EventWeeks channel={channel} onCommit={(cost) => commit(text('eventWeeks'), { cost })} />
        <FieldRow label={text('capacityOf', { unit: text(`sold.${channel.cost.kind}`) })}>
          <NumberField
            label={text('capacity')}
            value={channel.capacity}
            min={1}
            max={1e12}
            step={1000}
            digits={0}
            onCommit={(capacity) => commit(text('capacity'), { capacity })}
          />
        </FieldRow>
      </section>
      <section className="dialog-part">
        <h3>{text('effect')}</h3>
        <KindFields
          label={text('carryOver')}
          model={channel.carryOver}
          kinds={carryOverKinds}
          onCommit={(what, carryOver) => commit(what, { carryOver })}
        />
        <KindFields
          label={text('response')}
          model={channel.response}
          kinds={responseKinds(channel.capacity)}
          onCommit={(what, response) => commit(what, { response })}
        />
        <FieldRow label={text('spread')}>
          <NumberField
            {...spread}
            label={text('spread')}
            value={channel.spread}
            onCommit={(value) => commit(text('spread'), { spread: value })}
          />
        </FieldRow>
        <FieldRow label={text('weeklySpread')}>
          <NumberField
            {...spread}
            label={text('weeklySpread')}
            value={channel.weeklySpread}
            onCommit={(weeklySpread) => commit(text('weeklySpread'), { weeklySpread })}
          />
        </FieldRow>
      </section>
    </>
  );
}

/** The rates of the channel's funnel: one block for all segments, one more for each segment with rates of its own. */
function FunnelFields({ editor, channel }: ChannelPartProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const name = channel.name[language];
  return scenario.funnel.map((row, index) => {
    if (row.channel !== channel.id) return null;
    const segment = scenario.segments.find(({ id }) => id === row.segment);
    const mark = row.basis ?? channel.basis;
    return (
      <section className="dialog-part" key={row.segment ?? ''}>
        <h3>
          {text('funnelRates')}
          {segment ? ` · ${segment.name[language]}` : ''}
        </h3>
        {mark ? (
          <p className="faint small">
            {text(`basis.${mark.mark}`)}
            {mark.note ? ` · ${mark.note}` : ''}
          </p>
        ) : null}
        {funnelSteps.map((step) => (
          <UncertainField
            key={step}
            label={text(`step.${step}`)}
            kind="share"
            value={row[step]}
            onCommit={(value) =>
              editor.commitScenario(
                text('stepField', { name, field: text(`step.${step}`) }),
                withFunnelChange(scenario, index, { [step]: value }),
              )
            }
          />
        ))}
      </section>
    );
  });
}
