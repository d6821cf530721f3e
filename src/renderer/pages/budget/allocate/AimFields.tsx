import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { FieldRow } from '../../campaign/plan/FieldRow.tsx';
import { messages } from '../messages.ts';
import { aims, targetsFor, type AllocationForm } from './request.ts';
import { SelectRow } from './SelectRow.tsx';

export interface AimFieldsProps {
  readonly scenario: CampaignScenario;
  readonly form: AllocationForm;
  readonly onForm: (form: AllocationForm) => void;
}

const largestGoal = 1e12;
/** Stands for a sum of the objective in the list of targets. */
const ownSum = '';

/** What “better” means: the most on average, the surest way to a target or sum, or the least money for it. */
export function AimFields({ scenario, form, onForm }: AimFieldsProps) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const { language } = useLook();
  const targets = targetsFor(form.aim, scenario);
  return (
    <>
      <SelectRow
        label={text('aim')}
        value={form.aim}
        onChange={(aim) => onForm({ ...form, aim })}
        options={aims.map((value) => ({ value, label: text(`aim.${value}`) }))}
      />
      {form.aim === 'most' ? null : (
        <SelectRow
          label={text('target')}
          value={form.target ?? ownSum}
          onChange={(target) => onForm({ ...form, target: target === ownSum ? null : target })}
          options={[
            ...targets.map(({ id, name }) => ({ value: id, label: name[language] })),
            { value: ownSum, label: text('target.own', { name: text(`objectiveIn.${form.objective}`) }) },
          ]}
        />
      )}
      {form.aim === 'leastMoney' && targets.length < (scenario.targets ?? []).length ? (
        <p className="faint small">{text('leastRatio')}</p>
      ) : null}
      {form.aim === 'most' || form.target !== null ? null : (
        <FieldRow label={text('goal')}>
          <NumberField
            label={text('goal')}
            value={form.goal ?? 0}
            min={-largestGoal}
            max={largestGoal}
            step={form.objective === 'profit' ? 10_000 : 100}
            digits={0}
            amount={form.objective === 'profit'}
            unit={form.objective === 'profit' ? lab('yuan') : text('heads')}
            onCommit={(goal) => onForm({ ...form, goal })}
          />
        </FieldRow>
      )}
      {form.aim === 'leastMoney' ? (
        <FieldRow label={text('confidence')}>
          <NumberField
            label={text('confidence')}
            value={100 * form.confidence}
            min={5}
            max={99}
            step={5}
            digits={0}
            unit="%"
            onCommit={(percent) => onForm({ ...form, confidence: percent / 100 })}
          />
        </FieldRow>
      ) : null}
    </>
  );
}
