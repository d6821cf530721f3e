import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { clientGoals, lifeStages, type ClientCase } from '../../../shared/clientCase.ts';
import { planLimits } from '../../../shared/plan.ts';
import type { Product } from '../../../shared/product.ts';
import { assessedUntil, needsCare, riskLevels, type SuitabilityRule } from '../../../shared/suitability.ts';
import type { DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { DateField } from '../../components/DateField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { WeightSliders } from '../../components/WeightSliders.tsx';
import { addWeight, removeWeight } from '../../components/weights.ts';
import { AddPartDialog } from './AddPartDialog.tsx';
import { messages } from './messages.ts';
import { withStage } from './startCase.ts';

export interface SetupPanelProps {
  /** On the screen: the drag under way, else the case. */
  readonly shown: ClientCase;
  readonly store: DocumentStore<ClientCase>;
  readonly products: readonly Product[];
  readonly names: ReadonlyMap<string, string>;
  readonly rule: SuitabilityRule;
  readonly today: string;
}

const amounts = [
  { key: 'target', least: 1, step: 10_000 },
  { key: 'initial', least: 0, step: 10_000 },
  { key: 'monthly', least: 0, step: 500 },
] as const;

function Row({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="client-row">
      <span className="client-row-label">{label}</span>
      <span className="client-row-field">{children}</span>
      {hint ? <span className="client-row-hint">{hint}</span> : null}
    </div>
  );
}

/** Who the client is, what the money is for, how much of it, and what it is put into. */
export function SetupPanel({ shown, store, products, names, rule, today }: SetupPanelProps) {
  const text = useText(messages);
  const { format } = useLook();
  const [adding, setAdding] = useState(false);
  const { profile, parts } = shown;
  const commit = (field: string, next: ClientCase): void =>
    store.getState().commit(text('step', { field }), next);
  const setProfile = (field: string, change: Partial<ClientCase['profile']>): void =>
    commit(field, { ...shown, profile: { ...profile, ...change } });
  const withWeights = (weights: readonly number[]): ClientCase => ({
    ...shown,
    parts: parts.map((part, i) => ({ ...part, weight: weights[i] ?? 0 })),
  });
  const add = (product: string): void => {
    const weights = addWeight(parts.map(({ weight }) => weight));
    const next = [...parts, { product, weight: 0 }].map((part, i) => ({ ...part, weight: weights[i]! }));
    commit(text('mix'), { ...shown, parts: next });
  };
  const remove = (index: number): void => {
    const weights = removeWeight(
      parts.map(({ weight }) => weight),
      index,
    );
    const rest = parts.filter((_, i) => i !== index).map((part, i) => ({ ...part, weight: weights[i]! }));
    commit(text('mix'), { ...shown, parts: rest });
  };
  const careful = products.some(
    (product) => parts.some((part) => part.product === product.id) && needsCare(product, profile, rule),
  );
  return (
    <aside className="client-setup card no-print" aria-label={text('setup')}>
      <h2>{text('setup')}</h2>
      <p className="client-row-hint">{text('notKept')}</p>
      <Row label={text('lifeStage')} hint={text('stageHelp')}>
        <Select
          aria-label={text('lifeStage')}
          value={shown.lifeStage}
          onChange={(stage) => commit(text('lifeStage'), withStage(shown, stage))}
          options={lifeStages.map((value) => ({ value, label: text(`stage.${value}`) }))}
        />
      </Row>
      <Row label={text('age')}>
        <NumberField
          label={text('age')}
          value={profile.age}
          min={18}
          max={130}
          step={1}
          digits={0}
          integer
          unit={text('years')}
          onCommit={(age) => setProfile(text('age'), { age })}
        />
      </Row>
      <Row label={text('level')}>
        <Select
          aria-label={text('level')}
          value={profile.level}
          onChange={(level) => setProfile(text('level'), { level })}
          options={riskLevels.map((value) => ({ value, label: text(`level.${value}`) }))}
        />
      </Row>
      <Row
        label={text('assessedOn')}
        hint={text('assessedUntil', { date: format.date(assessedUntil(profile, rule)) })}
      >
        <DateField
          label={text('assessedOn')}
          max={today}
          value={profile.assessedOn}
          onCommit={(assessedOn) => setProfile(text('assessedOn'), { assessedOn })}
        />
      </Row>
      {careful ? (
        <label className="client-care">
          <input
            type="checkbox"
            checked={profile.careTaken}
            onChange={({ currentTarget }) =>
              setProfile(text('careAge'), { careTaken: currentTarget.checked })
            }
          />
          {text('care', { age: rule.careAge, level: rule.careLevel })}
        </label>
      ) : null}
      <Row label={text('goal')}>
        <Select
          aria-label={text('goal')}
          value={shown.goal}
          onChange={(goal) => commit(text('goal'), { ...shown, goal })}
          options={clientGoals.map((value) => ({ value, label: text(`goal.${value}`) }))}
        />
      </Row>
      {amounts.map(({ key, least, step }) => (
        <Row key={key} label={text(key)} hint={shown[key] >= 10_000 ? format.money(shown[key]) : ''}>
          <NumberField
            label={text(key)}
            value={shown[key]}
            min={least}
            max={planLimits.amount}
            step={step}
            digits={0}
            unit={text('yuan')}
            amount
            onCommit={(value) => commit(text(key), { ...shown, [key]: value })}
          />
        </Row>
      ))}
      <Row label={text('horizon')} hint={format.duration(shown.months)}>
        <NumberField
          label={text('horizon')}
          value={shown.months}
          min={1}
          max={planLimits.months}
          step={12}
          digits={0}
          integer
          unit={text('monthsUnit')}
          onCommit={(months) => commit(text('horizon'), { ...shown, months })}
        />
      </Row>
      <div className="client-mix-head">
        <h3>{text('mix')}</h3>
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={parts.length >= planLimits.holdings}
          onClick={() => setAdding(true)}
        >
          {text('add')}
        </Button>
      </div>
      <WeightSliders
        items={parts.map(({ product, weight }) => ({
          key: product,
          label: names.get(product) ?? product,
          weight,
        }))}
        onPreview={(weights) => store.getState().preview(withWeights(weights))}
        onCommit={(weights) => commit(text('mix'), withWeights(weights))}
        renderRemove={(item) =>
          parts.length > 1 ? (
            <Button
              type="text"
              size="small"
              aria-label={text('remove', { name: item.label })}
              onClick={() => remove(parts.findIndex(({ product }) => product === item.key))}
            >
              ×
            </Button>
          ) : null
        }
      />
      <AddPartDialog
        open={adding}
        onClose={() => setAdding(false)}
        products={products.filter(({ id }) => parts.every(({ product }) => product !== id))}
        names={names}
        profile={profile}
        rule={rule}
        today={today}
        onAdd={add}
      />
    </aside>
  );
}
