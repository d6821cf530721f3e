import type { Plan } from '../../../../shared/plan.ts';
import { defaultBand } from '../../../../shared/plan.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { WeightSliders } from '../../../components/WeightSliders.tsx';
import { holdingKey } from '../planWords.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './flowMessages.ts';
import { SwitchField } from './SwitchField.tsx';
import './flows.css';

interface GlideFieldsProps {
  readonly editor: PlanEditor;
  /** What the holdings are called, in their order. */
  readonly names: readonly string[];
}

/** How weights are kept and how they change: the band, and the glide path. */
export function GlideFields({ editor, names }: GlideFieldsProps) {
  const text = useText(messages);
  const { document } = editor;
  const { glidePath } = document;
  const toggle = (checked: boolean): void =>
    editor.replace(
      text('stepSwitch', { state: text(checked ? 'on' : 'off'), field: text('glide') }),
      checked
        ? { ...document, glidePath: { fromMonth: 0, toMonth: document.months } }
        : withoutGlide(document),
    );
  return (
    <>
      {document.rebalance === 'band' ? <BandField editor={editor} /> : null}
      {document.holdings.length > 1 ? (
        <div className="flow-item">
          <SwitchField label={text('glide')} checked={glidePath !== undefined} onChange={toggle} />
          {glidePath ? <GlideEditor editor={editor} names={names} glidePath={glidePath} /> : null}
        </div>
      ) : null}
    </>
  );
}

function withoutGlide({ glidePath: _glidePath, holdings, ...rest }: Plan): Plan {
  return {
    ...rest,
    holdings: holdings.map(({ finalWeight: _finalWeight, ...holding }) => holding),
  };
}

function BandField({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const format = useFormat();
  return (
    <div className="lab-field">
      <span>{text('band')}</span>
      <NumberField
        label={text('band')}
        value={editor.document.rebalanceBand ?? defaultBand}
        min={0.001}
        max={0.5}
        step={0.01}
        kind="percent"
        unit={text('bandUnit')}
        onCommit={(rebalanceBand) =>
          editor.commit(text('step', { field: text('band'), value: format.percent(rebalanceBand) }), {
            rebalanceBand,
          })
        }
      />
    </div>
  );
}

function GlideEditor({
  editor,
  names,
  glidePath,
}: GlideFieldsProps & { readonly glidePath: NonNullable<Plan['glidePath']> }) {
  const text = useText(messages);
  const format = useFormat();
  const { plan, document } = editor;
  const { fromMonth, toMonth } = glidePath;
  const withFinal = (weights: readonly number[]): Partial<Plan> => ({
    holdings: document.holdings.map((holding, i) => ({ ...holding, finalWeight: weights[i] ?? 0 })),
  });
  const month = (field: 'glideFrom' | 'glideTo', value: number): void =>
    editor.commit(text('step', { field: text(field), value: format.duration(value) }), {
      glidePath: field === 'glideFrom' ? { fromMonth: value, toMonth } : { fromMonth, toMonth: value },
    });
  return (
    <>
      <p className="lab-field-help">{text('glideHelp')}</p>
      <h3 className="flow-heading">{text('finalWeights')}</h3>
      <WeightSliders
        nameOf={(name) => text('finalWeightOf', { name })}
        items={plan.holdings.map((holding, i) => ({
          key: holdingKey(holding),
          label: names[i] ?? '',
          weight: holding.finalWeight ?? holding.weight,
        }))}
        onPreview={(weights) => editor.preview(withFinal(weights))}
        onCommit={(weights, name) => editor.commit(text('finalWeight', { name }), withFinal(weights))}
      />
      <div className="lab-field">
        <span>{text('glideFrom')}</span>
        <NumberField
          label={text('glideFrom')}
          value={fromMonth}
          min={0}
          max={toMonth - 1}
          step={1}
          digits={0}
          integer
          unit={text('monthsUnit')}
          onCommit={(value) => month('glideFrom', value)}
        />
      </div>
      <div className="lab-field">
        <span>{text('glideTo')}</span>
        <NumberField
          label={text('glideTo')}
          value={toMonth}
          min={fromMonth + 1}
          max={480}
          step={1}
          digits={0}
          integer
          unit={text('monthsUnit')}
          onCommit={(value) => month('glideTo', value)}
        />
      </div>
      {toMonth <= document.months ? null : (
        <p className="lab-field-help flow-outside">{text('glideBeyond', { months: document.months })}</p>
      )}
    </>
  );
}
