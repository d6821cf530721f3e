import type { CampaignChannel } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import { FieldRow } from './FieldRow.tsx';
import { readWeeks } from './readWeeks.ts';
import { TextField } from './TextField.tsx';

export interface EventWeeksProps {
  readonly channel: CampaignChannel;
  readonly onCommit: (cost: CampaignChannel['cost']) => void;
}

/** In which weeks the events of a channel are held. */
export function EventWeeks({ channel: { cost }, onCommit }: EventWeeksProps) {
  const text = useText(messages);
  if (cost.kind !== 'event') return null;
  const shown = cost.weeks.map((week) => week + 1).join(', ');
  return (
    <FieldRow label={text('eventWeeks')}>
      <TextField
        key={shown}
        label={text('eventWeeks')}
        hint={text('eventWeeksHint')}
        value={shown}
        accepts={(typed) => readWeeks(typed) !== null}
        onCommit={(typed) => onCommit({ ...cost, weeks: readWeeks(typed) ?? cost.weeks })}
      />
    </FieldRow>
  );
}
