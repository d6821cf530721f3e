import { Select } from 'antd';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { FieldRow } from './FieldRow.tsx';
import type { KindSpec } from './kindSpecs.ts';

export interface KindFieldsProps<Model extends { readonly kind: string }> {
  readonly label: string;
  readonly model: Model;
  readonly kinds: readonly KindSpec<Model>[];
  /** `what` names the field for “Undo …”. */
  readonly onCommit: (what: string, model: Model) => void;
}

/** A model that comes in kinds: which kind, and its figures. */
export function KindFields<Model extends { readonly kind: string }>(props: KindFieldsProps<Model>) {
  const { label, model, kinds, onCommit } = props;
  const text = useText(messages);
  const spec = kinds.find(({ kind }) => kind === model.kind);
  const figures = model as unknown as Readonly<Record<string, number | undefined>>;
  const starts = (spec?.start ?? model) as unknown as Readonly<Record<string, number | undefined>>;
  return (
    <>
      <FieldRow label={label}>
        <Select
          size="small"
          className="kind-select"
          aria-label={label}
          value={model.kind}
          onChange={(kind) => {
            const chosen = kinds.find((candidate) => candidate.kind === kind);
            if (chosen) onCommit(label, chosen.start);
          }}
          options={kinds.map(({ kind, title }) => ({ value: kind, label: text(title) }))}
        />
      </FieldRow>
      {spec?.figures.map(({ field, label: key, percent, money, weeks, integer, ...limits }) => {
        const name = text(key);
        return (
          <FieldRow key={field} label={name}>
            <NumberField
              {...limits}
              label={name}
              value={figures[field] ?? starts[field] ?? 0}
              kind={percent ? 'percent' : 'plain'}
              integer={integer ?? false}
              amount={money ?? false}
              unit={percent ? '%' : money ? text('yuan') : weeks ? text('weeks') : undefined}
              onCommit={(value) => onCommit(name, { ...model, [field]: value })}
            />
          </FieldRow>
        );
      })}
    </>
  );
}
