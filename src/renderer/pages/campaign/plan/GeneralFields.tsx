import { Select, Switch } from 'antd';
import { useId } from 'react';
import { campaignLimits, type CampaignScenario, type Technology } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { campaignWeeks } from '../work.ts';
import { FieldRow } from './FieldRow.tsx';
import { SeasonFields } from './SeasonFields.tsx';

const paths = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000];
const starter: Technology = { step: 'account', maxLift: 0.3, half: 500_000, delayWeeks: 6 };

/** What concerns the whole campaign: how value is counted, what technology does, and how it is simulated. */
export function GeneralFields({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const id = useId();
  const { scenario } = editor.document;
  const commit = (what: string, change: Partial<CampaignScenario>): void =>
    editor.commitScenario(text('stepGeneral', { field: what }), { ...scenario, ...change });
  return (
    <section className="card campaign-section" aria-label={text('general')}>
      <h2>{text('general')}</h2>
      <div className="general-fields">
        <div>
          <FieldRow label={text('input.horizon')}>
            <NumberField
              label={text('input.horizon')}
              value={scenario.horizonWeeks}
              min={campaignWeeks(scenario)}
              max={campaignLimits.horizonWeeks}
              step={13}
              digits={0}
              integer
              unit={text('weeks')}
              onCommit={(horizonWeeks) => commit(text('input.horizon'), { horizonWeeks })}
            />
          </FieldRow>
          <FieldRow label={text('input.discount')}>
            <NumberField
              label={text('input.discount')}
              value={scenario.discountRate}
              min={0}
              max={1}
              step={0.0025}
              kind="percent"
              digits={2}
              unit="%"
              onCommit={(discountRate) => commit(text('input.discount'), { discountRate })}
            />
          </FieldRow>
          <FieldRow label={text('overlap')}>
            <NumberField
              label={text('overlap')}
              value={scenario.overlap ?? 0}
              min={0}
              max={1}
              step={0.05}
              kind="percent"
              digits={0}
              unit="%"
              onCommit={(overlap) => commit(text('overlap'), { overlap })}
            />
          </FieldRow>
          <p className="faint small">{text('overlapNote')}</p>
          <FieldRow label={<label htmlFor={`${id}paths`}>{text('paths')}</label>}>
            <Select
              id={`${id}paths`}
              size="small"
              className="kind-select"
              aria-label={text('paths')}
              value={scenario.paths}
              onChange={(value) => commit(text('paths'), { paths: value })}
              options={[...new Set([...paths, scenario.paths])]
                .toSorted((a, b) => a - b)
                .map((value) => ({ value, label: value.toLocaleString('en') }))}
            />
          </FieldRow>
          <FieldRow label={text('seed')}>
            <NumberField
              label={text('seed')}
              value={scenario.seed}
              min={0}
              max={Number.MAX_SAFE_INTEGER}
              step={1}
              digits={0}
              integer
              onCommit={(seed) => commit(text('seed'), { seed })}
            />
          </FieldRow>
        </div>
        <div>
          <TechnologyFields technology={scenario.technology} scenario={scenario} editor={editor} />
          <SeasonFields editor={editor} />
        </div>
      </div>
    </section>
  );
}

interface TechnologyFieldsProps {
  readonly technology: Technology | undefined;
  readonly scenario: CampaignScenario;
  readonly editor: WorkEditor;
}

function TechnologyFields({ technology, scenario, editor }: TechnologyFieldsProps) {
  const text = useText(messages);
  const id = useId();
  const { technology: _technology, ...without } = scenario;
  const commit = (what: string, change: Partial<Technology>): void =>
    editor.commitScenario(text('stepGeneral', { field: what }), {
      ...scenario,
      technology: { ...(technology ?? starter), ...change },
    });
  return (
    <div>
      <FieldRow label={<label htmlFor={`${id}on`}>{text('technology')}</label>}>
        <Switch
          id={`${id}on`}
          size="small"
          checked={technology !== undefined}
          onChange={(on) =>
            on
              ? commit(text('technology'), starter)
              : editor.commitScenario(text('stepGeneral', { field: text('technology') }), without)
          }
        />
      </FieldRow>
      {technology ? (
        <>
          <FieldRow label={<label htmlFor={`${id}step`}>{text('technologyStep')}</label>}>
            <Select
              id={`${id}step`}
              size="small"
              className="kind-select"
              aria-label={text('technologyStep')}
              value={technology.step}
              onChange={(step) => commit(text('technologyStep'), { step })}
              options={(['click', 'account', 'product', 'kept'] as const).map((value) => ({
                value,
                label: text(`step.${value}`),
              }))}
            />
          </FieldRow>
          <FieldRow label={text('technologyLift')}>
            <NumberField
              label={text('technologyLift')}
              value={technology.maxLift}
              min={0}
              max={10}
              step={0.05}
              kind="percent"
              digits={0}
              unit="%"
              onCommit={(maxLift) => commit(text('technologyLift'), { maxLift })}
            />
          </FieldRow>
          <FieldRow label={text('technologyHalf')}>
            <NumberField
              label={text('technologyHalf')}
              value={technology.half}
              min={1}
              max={1e10}
              step={10_000}
              digits={0}
              unit={text('yuan')}
              amount
              onCommit={(half) => commit(text('technologyHalf'), { half })}
            />
          </FieldRow>
          <FieldRow label={text('technologyDelay')}>
            <NumberField
              label={text('technologyDelay')}
              value={technology.delayWeeks}
              min={0}
              max={104}
              step={1}
              digits={0}
              integer
              unit={text('weeks')}
              onCommit={(delayWeeks) => commit(text('technologyDelay'), { delayWeeks })}
            />
          </FieldRow>
        </>
      ) : null}
    </div>
  );
}
