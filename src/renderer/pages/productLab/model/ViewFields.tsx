import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { mostViews, type ModelOptions, type PlanView } from '../../../../shared/modelOptions.ts';
import { useText } from '../../../app/language/useText.ts';
import { BlendedViews } from './BlendedViews.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { FigureField } from './FigureField.tsx';
import type { OptionFieldsProps } from './OptionFields.ts';
import { modelOptionsEditor } from './modelOptionsEditor.ts';
import { messages } from './modelMessages.ts';

type Settings = ModelOptions['blackLitterman'];

const firstView = { yearly: 0.05, confidence: 0.5 };

/** Black–Litterman: the user's views, and what the prior is made of. */
export function ViewFields({ editor, market }: OptionFieldsProps) {
  const text = useText(messages);
  const { options, change } = modelOptionsEditor(editor);
  const { blackLitterman: settings } = options;
  const { views } = settings;
  const write = (step: string, next: Partial<Settings>): void =>
    change(step, { blackLitterman: { ...settings, ...next } });
  const first = market[0];
  return (
    <>
      <p className="lab-field-help">{text('viewsHelp')}</p>
      {views.map((view, index) => (
        <ViewEditor
          key={index}
          view={view}
          number={index + 1}
          market={market}
          onChange={(step, next) => write(step, { views: views.map((one, i) => (i === index ? next : one)) })}
          onRemove={(step) => write(step, { views: views.filter((_, i) => i !== index) })}
        />
      ))}
      {first === undefined ? (
        <p className="lab-field-help">{text('noView')}</p>
      ) : (
        <Button
          size="small"
          type="dashed"
          block
          icon={<PlusOutlined />}
          disabled={views.length >= mostViews}
          onClick={() =>
            write(text('addView'), { views: [...views, { ...firstView, holding: first.holding }] })
          }
        >
          {text('addView')}
        </Button>
      )}
      <BlendedViews plan={editor.document} />
      <FigureField
        title={text('riskAversion')}
        label={text('riskAversion')}
        value={settings.riskAversion}
        min={0.1}
        max={20}
        step={0.1}
        onCommit={(riskAversion, step) => write(step, { riskAversion })}
      />
      <FigureField
        title={text('tau')}
        label={text('tau')}
        value={settings.tau}
        min={0.001}
        max={1}
        step={0.01}
        digits={3}
        onCommit={(tau, step) => write(step, { tau })}
      />
      <FigureField
        title={text('riskless')}
        label={text('riskless')}
        value={settings.riskless}
        min={-1}
        max={1}
        step={0.001}
        percent
        onCommit={(riskless, step) => write(step, { riskless })}
      />
    </>
  );
}

interface ViewEditorProps {
  readonly view: PlanView;
  readonly number: number;
  readonly market: OptionFieldsProps['market'];
  readonly onChange: (step: string, view: PlanView) => void;
  readonly onRemove: (step: string) => void;
}

function ViewEditor({ view, number, market, onChange, onRemove }: ViewEditorProps) {
  const text = useText(messages);
  const name = text('view', { number });
  const { over: _over, ...alone } = view;
  const labelled = (
    field: 'viewYearly' | 'viewExcess' | 'viewConfidence',
  ): { title: string; label: string } => ({
    title: text(field),
    label: text('field', { part: name, field: text(field) }),
  });
  const choice = (label: string, value: string): string => text('step', { field: label, value });
  const nameOf = (holding: number): string =>
    market.find((one) => one.holding === holding)?.name ?? String(holding + 1);
  return (
    <fieldset className="model-group">
      <legend>
        {name}
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          aria-label={text('removeView', { number })}
          onClick={() => onRemove(text('removeView', { number }))}
        />
      </legend>
      <ChoiceField
        label={text('viewHolding', { number })}
        value={String(view.holding)}
        options={market.map((one) => ({ value: String(one.holding), label: one.name }))}
        onChange={(holding) =>
          onChange(choice(text('viewHolding', { number }), nameOf(Number(holding))), {
            ...(Number(holding) === view.over ? alone : view),
            holding: Number(holding),
          })
        }
      />
      <ChoiceField
        label={text('viewOver', { number })}
        value={view.over === undefined ? 'itself' : String(view.over)}
        options={[
          { value: 'itself', label: text('viewItself') },
          ...market
            .filter(({ holding }) => holding !== view.holding)
            .map((one) => ({ value: String(one.holding), label: text('viewAgainst', { name: one.name }) })),
        ]}
        onChange={(over) =>
          onChange(
            choice(
              text('viewOver', { number }),
              over === 'itself' ? text('viewItself') : nameOf(Number(over)),
            ),
            over === 'itself' ? alone : { ...view, over: Number(over) },
          )
        }
      />
      <FigureField
        {...labelled(view.over === undefined ? 'viewYearly' : 'viewExcess')}
        value={view.yearly}
        min={-1}
        max={1}
        step={0.005}
        percent
        onCommit={(yearly, step) => onChange(step, { ...view, yearly })}
      />
      <FigureField
        {...labelled('viewConfidence')}
        value={view.confidence}
        min={0.01}
        max={1}
        step={0.05}
        digits={0}
        percent
        onCommit={(confidence, step) => onChange(step, { ...view, confidence })}
      />
    </fieldset>
  );
}
