import { Segmented } from 'antd';
import { useState } from 'react';
import { planLimits } from '../../../shared/plan.ts';
import { growthCapOf, liquidityNeeds, riskBudgets } from '../../../shared/suggestion.ts';
import { riskLevels } from '../../../shared/suitability.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { SliderField } from '../../components/SliderField.tsx';
import { linearScale } from '../../components/sliderScale.ts';
import { budgetOf, capOf, type Demands } from './demands.ts';
import { messages } from './messages.ts';

export interface DemandsPanelProps {
  readonly demands: Demands;
  /** The plan's own horizon. */
  readonly months: number;
  readonly onChange: (change: Partial<Demands>) => void;
}

const needs = ['low', 'medium', 'high'] as const;
const shareScale = linearScale(0, 1, 0.01);
const lossScale = linearScale(0, 0.5, 0.005);

/** For whom, for how long, and what must be kept to. */
export function DemandsPanel({ demands, months, onChange }: DemandsPanelProps) {
  const text = useText(messages);
  const format = useFormat();
  const [moving, setMoving] = useState<number | null>(null);
  const need = needs.find((name) => liquidityNeeds[name] === demands.liquidShare);
  const share = (
    label: string,
    key: 'liquidShare' | 'growthCap' | 'productCap' | 'movable' | 'riskBudget',
    value: number,
    baseline: number,
  ) => (
    <SliderField
      label={label}
      value={value}
      baseline={baseline}
      scale={key === 'riskBudget' ? lossScale : shareScale}
      min={0}
      max={key === 'riskBudget' ? 0.5 : 1}
      step={key === 'riskBudget' ? 0.005 : 0.01}
      kind="percent"
      digits={1}
      unit="%"
      words={(shown) => format.percent(shown, 1)}
      onPreview={() => {}}
      onCommit={(next) => onChange({ [key]: next })}
    />
  );
  return (
    <section className="card lab-section suggestion-demands" aria-label={text('demands')}>
      <h2>{text('demands')}</h2>
      <div className="suggestion-choice">
        <span id="suggestion-level">{text('level')}</span>
        <Segmented<number>
          aria-labelledby="suggestion-level"
          value={demands.level}
          onChange={(level) => onChange({ level, riskBudget: undefined })}
          options={riskLevels.map((level) => ({ value: level, label: text('levelName', { level }) }))}
        />
      </div>
      <SliderField
        label={text('horizon')}
        value={moving ?? demands.months}
        baseline={months}
        scale={linearScale(1, planLimits.months, 1)}
        min={1}
        max={planLimits.months}
        step={1}
        digits={0}
        integer
        unit={text('monthsUnit')}
        hint={format.duration(moving ?? demands.months)}
        words={format.duration}
        onPreview={setMoving}
        onCommit={(next) => {
          setMoving(null);
          onChange({ months: next, growthCap: undefined });
        }}
      />
      <div className="suggestion-choice">
        <span id="suggestion-need">{text('need')}</span>
        <Segmented<string>
          aria-labelledby="suggestion-need"
          value={need ?? ''}
          onChange={(name) => onChange({ liquidShare: liquidityNeeds[name as (typeof needs)[number]] })}
          options={needs.map((name) => ({ value: name, label: text(`need.${name}`) }))}
        />
      </div>
      {share(text('liquidShare'), 'liquidShare', demands.liquidShare, liquidityNeeds.medium)}
      {share(text('riskBudget'), 'riskBudget', budgetOf(demands), riskBudgets[demands.level - 1]!)}
      {share(text('growthCap'), 'growthCap', capOf(demands), growthCapOf(demands.months))}
      {share(text('productCap'), 'productCap', demands.productCap, 0.4)}
      {share(text('movable'), 'movable', demands.movable, 0.1)}
      <p className="chart-card-description">{text('demandsNote')}</p>
    </section>
  );
}
