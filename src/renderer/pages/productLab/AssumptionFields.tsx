import { LockOutlined, ReloadOutlined, UnlockOutlined } from '@ant-design/icons';
import { Button, Select, Tooltip } from 'antd';
import { useId, useState } from 'react';
import {
  planLimits,
  rebalancings,
  returnModels,
  samplings,
  type Plan,
  type Sampling,
} from '../../../shared/plan.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { DateField } from '../../components/DateField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { SliderField } from '../../components/SliderField.tsx';
import { amountScale } from '../../components/sliderScale.ts';
import { messages } from './messages.ts';
import { ChoiceField } from './model/ChoiceField.tsx';
import type { PlanEditor } from './usePlanEditor.ts';

const pathsScale = amountScale(1000, planLimits.paths);
const fewestPaths = 100;
const seeds = 1_000_000;
/** A plan may begin before the series do, but not in another century by a slip of the key. */
const earliestStart = '1990-01-01';
const latestStart = '2100-12-31';

/** The list opens inside the page's own landmark. */
const besideItself = (trigger: HTMLElement): HTMLElement => trigger.closest('aside') ?? trigger;

/** How the combination is simulated. */
export function AssumptionFields({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const { plan, document, baseline } = editor;
  return (
    <>
      <div className="lab-field">
        <label htmlFor={`${id}model`}>{text('model')}</label>
        <Select<Plan['model']>
          id={`${id}model`}
          className="lab-select"
          value={plan.model}
          options={returnModels.map((value) => ({ value, label: text(`model.${value}`) }))}
          getPopupContainer={besideItself}
          onChange={(model) =>
            editor.commit(text('stepField', { field: text('model'), value: text(`model.${model}`) }), {
              model,
            })
          }
        />
      </div>
      <p className="lab-field-help">{text(`modelHelp.${plan.model}`)}</p>
      <div className="lab-field">
        <label htmlFor={`${id}rebalance`}>{text('rebalance')}</label>
        <Select<Plan['rebalance']>
          id={`${id}rebalance`}
          className="lab-select"
          value={plan.rebalance}
          options={rebalancings.map((value) => ({ value, label: text(`rebalance.${value}`) }))}
          getPopupContainer={besideItself}
          onChange={(rebalance) =>
            editor.commit(
              text('stepField', { field: text('rebalance'), value: text(`rebalance.${rebalance}`) }),
              {
                rebalance,
              },
            )
          }
        />
      </div>
      <div className="lab-field">
        <label htmlFor={`${id}start`}>{text('startDate')}</label>
        <DateField
          id={`${id}start`}
          label={text('startDate')}
          value={plan.startDate}
          min={earliestStart}
          max={latestStart}
          onCommit={(startDate) =>
            editor.commit(text('stepField', { field: text('startDate'), value: format.date(startDate) }), {
              startDate,
            })
          }
        />
      </div>
      <SliderField
        label={text('paths')}
        value={plan.paths}
        baseline={baseline.paths}
        scale={pathsScale}
        min={fewestPaths}
        max={planLimits.paths}
        step={1000}
        digits={0}
        integer
        unit={text('pathsUnit')}
        words={format.count}
        onPreview={(paths) => editor.preview({ paths: Math.max(paths, fewestPaths) })}
        onCommit={(paths) =>
          editor.commit(text('stepField', { field: text('paths'), value: format.count(paths) }), {
            paths: Math.max(paths, fewestPaths),
          })
        }
      />
      <ChoiceField<Sampling>
        label={text('sampling')}
        value={document.sampling ?? 'pseudo'}
        options={samplings.map((value) => ({ value, label: text(`sampling.${value}`) }))}
        help={text(`samplingHelp.${document.sampling ?? 'pseudo'}`)}
        onChange={(sampling) =>
          editor.commit(text('stepField', { field: text('sampling'), value: text(`sampling.${sampling}`) }), {
            sampling,
          })
        }
      />
      <SeedField
        seed={document.seed}
        onChange={(seed) =>
          editor.commit(text('stepField', { field: text('seed'), value: String(seed) }), { seed })
        }
      />
    </>
  );
}

interface SeedFieldProps {
  readonly seed: number;
  readonly onChange: (seed: number) => void;
}

/** The seed is locked unless it is unlocked on purpose: then it can be typed or drawn anew. */
function SeedField({ seed, onChange }: SeedFieldProps) {
  const text = useText(messages);
  const [locked, setLocked] = useState(true);
  return (
    <div className="lab-field">
      <span>{text('seed')}</span>
      <span className="seed-field">
        <Tooltip title={text('newSeed')}>
          <Button
            size="small"
            type="text"
            icon={<ReloadOutlined />}
            disabled={locked}
            aria-label={text('newSeed')}
            onClick={() => onChange((seed * 48_271 + 11) % seeds)}
          />
        </Tooltip>
        <NumberField
          label={text('seed')}
          value={seed}
          min={0}
          max={Number.MAX_SAFE_INTEGER}
          step={1}
          digits={0}
          integer
          disabled={locked}
          onCommit={onChange}
        />
        <Tooltip title={locked ? text('seedLocked') : ''}>
          <button
            type="button"
            className="lock-button"
            aria-pressed={locked}
            aria-label={text('lockSeed')}
            onClick={() => setLocked(!locked)}
          >
            {locked ? <LockOutlined /> : <UnlockOutlined />}
          </button>
        </Tooltip>
      </span>
    </div>
  );
}
