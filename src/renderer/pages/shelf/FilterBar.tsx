import { Select, Switch } from 'antd';
import { useId } from 'react';
import { productFamilies } from '../../../shared/product.ts';
import { riskLevels } from '../../../shared/suitability.ts';
import { useText } from '../../app/language/useText.ts';
import { messages as labMessages } from '../productLab/messages.ts';
import { messages } from './messages.ts';
import { productKinds } from './newProduct.ts';
import type { ShelfFilter } from './shelfFilter.ts';

export interface FilterBarProps {
  readonly filter: ShelfFilter;
  /** How many products fit. */
  readonly shown: number;
  readonly onChange: (filter: ShelfFilter) => void;
}

const all = 'all';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly everything: string;
  /** Null where everything is looked at. */
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, everything, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <Select<Value | typeof all>
      aria-label={label}
      className="shelf-filter"
      value={value ?? all}
      options={[{ value: all, label: everything }, ...options]}
      onChange={(next) => onChoose(options.find((option) => option.value === next)?.value ?? null)}
    />
  );
}

/** What of the shelf is looked at: by words, kind, risk, row. */
export function FilterBar({ filter, shown, onChange }: FilterBarProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const id = useId();
  return (
    <search className="shelf-filters">
      <input
        type="search"
        className="shelf-find"
        aria-label={text('search')}
        placeholder={text('search')}
        value={filter.search}
        onChange={(event) => onChange({ ...filter, search: event.target.value })}
      />
      <Choice
        label={text('filterKind')}
        everything={text('allKinds')}
        value={filter.kind}
        options={productKinds.map((value) => ({ value, label: lab(`kind.${value}`) }))}
        onChoose={(kind) => onChange({ ...filter, kind })}
      />
      <Choice
        label={text('filterRisk')}
        everything={text('allRisks')}
        value={filter.risk === null ? null : String(filter.risk)}
        options={riskLevels.map((level) => ({
          value: String(level),
          label: `R${level} ${lab(`risk${level}`)}`,
        }))}
        onChoose={(risk) => onChange({ ...filter, risk: risk === null ? null : Number(risk) })}
      />
      <Choice
        label={text('filterFamily')}
        everything={text('allFamilies')}
        value={filter.family}
        options={productFamilies.map((value) => ({ value, label: text(`family.${value}`) }))}
        onChoose={(family) => onChange({ ...filter, family })}
      />
      <span className="lab-switch">
        <Switch
          id={id}
          size="small"
          checked={filter.archived}
          onChange={(archived) => onChange({ ...filter, archived })}
        />
        <label htmlFor={id}>{text('showArchived')}</label>
      </span>
      <output className="faint small">{text('shown', { count: shown })}</output>
    </search>
  );
}
