import { Switch } from 'antd';
import { useId } from 'react';
import { seasonLimits } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { Sparkline } from '../../../charts/Sparkline.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { campaignWeeks } from '../work.ts';
import { FieldRow } from './FieldRow.tsx';
import { readFactors } from './readFactors.ts';
import { TextField } from './TextField.tsx';

/** Weeks in which all channels find more or fewer people than usual. */
export function SeasonFields({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const id = useId();
  const { scenario } = editor.document;
  const { seasonality, ...without } = scenario;
  const weeks = campaignWeeks(scenario);
  const commit = (factors: readonly number[] | null): void =>
    editor.commitScenario(
      text('stepGeneral', { field: text('season') }),
      factors === null ? without : { ...without, seasonality: [...factors] },
    );
  const shown = seasonality?.join(', ') ?? '';
  return (
    <div>
      <FieldRow label={<label htmlFor={`${id}on`}>{text('season')}</label>}>
        <Switch
          id={`${id}on`}
          size="small"
          checked={seasonality !== undefined}
          onChange={(on) => commit(on ? Array.from({ length: weeks }, () => 1) : null)}
        />
      </FieldRow>
      {seasonality ? (
        <>
          <FieldRow label={text('seasonFactors')}>
            <Sparkline
              values={Array.from({ length: weeks }, (_, week) => seasonality[week % seasonality.length]!)}
            />
          </FieldRow>
          <TextField
            key={shown}
            label={text('seasonFactors')}
            value={shown}
            longest={6 * seasonLimits.weeks}
            accepts={(typed) => readFactors(typed) !== null}
            onCommit={(typed) => commit(readFactors(typed) ?? seasonality)}
          />
          <p className="faint small">{text('seasonNote', { most: seasonLimits.factor })}</p>
        </>
      ) : null}
    </div>
  );
}
