import { campaignLimits, type CampaignChannel } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import { FieldRow } from './FieldRow.tsx';
import { TextField } from './TextField.tsx';

export interface EventWeeksProps {
  readonly channel: CampaignChannel;
  readonly onCommit: (cost: CampaignChannel['cost']) => void;
}

const isWeek = (week: number): boolean => Number.isInteger(week) && week >= 1 && week <= campaignLimits.weeks;

/** Weeks as people count them, from 1, out of a line of text; null where it holds anything else. */
export function readWeeks(typed: string): number[] | null {
  const weeks = typed
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== '')
    .map(Number);
  return weeks.length > 0 && weeks.every(isWeek) ? weeks.map((week) => week - 1) : null;
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
