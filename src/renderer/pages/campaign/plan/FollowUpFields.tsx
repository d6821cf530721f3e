import { Switch } from 'antd';
import { useId } from 'react';
import type { CampaignChannel } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { FieldRow } from './FieldRow.tsx';

export interface FollowUpFieldsProps {
  readonly channel: CampaignChannel;
  readonly onCommit: (field: string, cost: CampaignChannel['cost']) => void;
}

const starter = { reached: 0.6, account: 0.15 };
const percent = { min: 0, max: 1, step: 0.01, kind: 'percent', digits: 1, unit: '%' } as const;

/** After an event: who is called within 48 hours of those who came and did not open, and how many of them then do. */
export function FollowUpFields({ channel: { cost }, onCommit }: FollowUpFieldsProps) {
  const text = useText(messages);
  const id = useId();
  if (cost.kind !== 'event') return null;
  const { followUp, ...without } = cost;
  return (
    <>
      <p className="faint small">{text('eventSteps')}</p>
      <FieldRow label={<label htmlFor={id}>{text('followUp')}</label>}>
        <Switch
          id={id}
          size="small"
          checked={followUp !== undefined}
          onChange={(on) => onCommit(text('followUp'), on ? { ...cost, followUp: starter } : without)}
        />
      </FieldRow>
      {followUp
        ? (['reached', 'account'] as const).map((key) => (
            <FieldRow key={key} label={text(`followUp.${key}`)}>
              <NumberField
                {...percent}
                label={text(`followUp.${key}`)}
                value={followUp[key]}
                onCommit={(value) =>
                  onCommit(text(`followUp.${key}`), { ...cost, followUp: { ...followUp, [key]: value } })
                }
              />
            </FieldRow>
          ))
        : null}
    </>
  );
}
