import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { CompanionRequest, CompanionResult } from '../../../../shared/companion.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { api } from '../../../app/api/client.ts';
import { useText } from '../../../app/language/useText.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { companionChart } from '../../../charts/companion.ts';
import { companionMessages } from '../../../charts/companionMessages.ts';
import { messages as chartMessages } from '../../../charts/messages.ts';
import { SliderField } from '../../../components/SliderField.tsx';
import { linearScale } from '../../../components/sliderScale.ts';
import { isPartial, type CloseLookProps } from '../closeLook/CloseLook.ts';
import { CloseLookFrame, closeLookPaths } from '../closeLook/CloseLookFrame.tsx';
import { besideItself } from '../closeLook/popupPlace.ts';
import { useShelf } from '../plansData.ts';
import { holdingName } from '../planWords.ts';
import { messages as labMessages } from '../messages.ts';
import { CompanionTables } from './CompanionTables.tsx';
import { CompanionWords } from './CompanionWords.tsx';
import { messages } from './companionPageMessages.ts';
import { fallingHoldings } from './fallingHoldings.ts';

const ask: StartRun<CompanionRequest, CompanionResult> = (asked, _mode, signal) =>
  api.portfolio.companion.query(asked, { signal, context: { alone: true } });

const firstFall = 0.25;
const firstMonths = 3;
const longestFall = 24;

/** A holding falls: stay, rebalance or leave. */
export function CompanionTab(props: CloseLookProps) {
  const text = useText(messages);
  const { shelf, isPending } = useShelf();
  const places = useMemo(() => fallingHoldings(props.plan, shelf), [props.plan, shelf]);
  if (isPending) return null;
  if (places.length === 0) return <p className="card lab-section">{text('none')}</p>;
  if (props.plan.months < 2) return <p className="card lab-section">{text('short')}</p>;
  return <Companion {...props} places={places} />;
}

function Companion({
  plan,
  stamp,
  workspace,
  places,
}: CloseLookProps & { readonly places: readonly number[] }) {
  const text = useText(messages);
  const chartText = useText(chartMessages);
  const ownChartText = useText(companionMessages);
  const look = useLook();
  const [chosen, setChosen] = useState(places[0]!);
  const [asked, setAsked] = useState({ fall: firstFall, months: firstMonths });
  const holding = places.includes(chosen) ? chosen : places[0]!;
  const months = Math.min(asked.months, plan.months - 1);
  const lab = useText(labMessages);
  const { shelf } = useShelf();
  const names = plan.holdings.map((one) => holdingName(one, shelf, look.language, look.format, lab));
  const run = useRun({
    input: { plan, holding, fall: asked.fall, months },
    draft: null,
    start: ask,
    isPartial,
  });
  const fields = (
    <FallFields
      plan={plan}
      names={names}
      places={places}
      holding={holding}
      fall={asked.fall}
      months={months}
      onHolding={setChosen}
      onChange={(change) => setAsked({ ...asked, ...change })}
    />
  );
  return (
    <div className="lab-cards">
      {fields}
      <CloseLookFrame run={run} asked={closeLookPaths(plan.paths)}>
        {(result) => (
          <>
            <CompanionWords result={result} workspace={workspace} dimmed={run.stale} />
            <ChartCard
              title={text('chartTitle')}
              description={text('chartDescription', { refuge: result.refuge[look.language] })}
              spec={companionChart(result, look, ownChartText, chartText)}
              stamp={stamp}
              height={20}
              dimmed={run.stale}
            />
            <CompanionTables result={result} stamp={stamp} dimmed={run.stale} />
          </>
        )}
      </CloseLookFrame>
    </div>
  );
}

interface FallFieldsProps {
  readonly plan: Plan;
  readonly names: readonly string[];
  readonly places: readonly number[];
  readonly holding: number;
  readonly fall: number;
  readonly months: number;
  readonly onHolding: (holding: number) => void;
  readonly onChange: (change: { fall?: number; months?: number }) => void;
}

function FallFields({ plan, names, places, holding, fall, months, onHolding, onChange }: FallFieldsProps) {
  const text = useText(messages);
  const { format } = useLook();
  const longest = Math.min(longestFall, plan.months - 1);
  return (
    <section className="card lab-section" aria-label={text('settings')}>
      <h2>{text('settings')}</h2>
      <p className="chart-card-description">{text('description')}</p>
      <div className="close-look-line">
        <span id="companion-holding">{text('holding')}</span>
        <Select
          aria-labelledby="companion-holding"
          className="close-look-select"
          value={holding}
          options={places.map((value) => ({ value, label: names[value] ?? String(value + 1) }))}
          getPopupContainer={besideItself}
          onChange={onHolding}
        />
      </div>
      <div className="close-look-steps">
        <SliderField
          label={text('fall')}
          value={fall}
          baseline={firstFall}
          scale={linearScale(0.01, 0.9, 0.01)}
          min={0.01}
          max={0.9}
          step={0.01}
          kind="percent"
          digits={0}
          unit="%"
          words={(value) => format.percent(value, 0)}
          onPreview={() => {}}
          onCommit={(next) => onChange({ fall: next })}
        />
        <SliderField
          label={text('months')}
          value={months}
          baseline={Math.min(firstMonths, longest)}
          scale={linearScale(1, Math.max(2, longest), 1)}
          min={1}
          max={longest}
          step={1}
          digits={0}
          integer
          unit={text('monthsUnit')}
          words={format.duration}
          onPreview={() => {}}
          onCommit={(next) => onChange({ months: Math.min(next, longest) })}
        />
      </div>
    </section>
  );
}
