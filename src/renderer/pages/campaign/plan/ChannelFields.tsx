import { Switch } from 'antd';
import { useId } from 'react';
import type { CampaignChannel } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { BasisFields } from './BasisFields.tsx';
import type { ChannelPart } from './ChannelPart.ts';
import { EventWeeks } from './EventWeeks.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import { KindFields } from './KindFields.tsx';
import { carryOverKinds, costKinds, responseKinds } from './kindSpecs.ts';
import { NameFields } from './NameFields.tsx';
import { withAudience, withChannelChange } from './scenarioEdits.ts';
import { ShareFields } from './ShareFields.tsx';

/** What a channel costs, how much it can do, whom it reaches, how it works on. */
export function ChannelFields({ editor, channel }: ChannelPart) {
  const text = useText(messages);
  const id = useId();
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
        <FollowUpFields channel={channel} onCommit={(what, cost) => commit(what, { cost })} />
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
        <h3>{text('audience')}</h3>
        <FieldRow label={<label htmlFor={`${id}online`}>{text('online')}</label>}>
          <Switch
            id={`${id}online`}
            size="small"
            checked={channel.online ?? false}
            onChange={(online) => commit(text('online'), { online })}
          />
        </FieldRow>
        <ShareFields
          label={text('audienceOwn')}
          otherwise={text('audienceBySize')}
          items={scenario.segments}
          shares={channel.audience}
          start={scenario.segments.map(({ size }) => size)}
          onCommit={(audience) =>
            editor.commitScenario(
              text('stepField', { name, field: text('audience') }),
              withAudience(scenario, channel.id, audience),
            )
          }
        />
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
      <section className="dialog-part">
        <h3>{text('basis')}</h3>
        <BasisFields basis={channel.basis} onCommit={(what, basis) => commit(what, { basis })} />
      </section>
    </>
  );
}
