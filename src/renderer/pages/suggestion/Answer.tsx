import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { describeNotice } from '../../../shared/notices/index.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { Suggestion } from '../../../shared/suggestion.ts';
import { useAct } from '../../app/api/useAct.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { frontierChart, type RiskMeasure } from '../../charts/frontier.ts';
import { frontierMessages } from '../../charts/frontierMessages.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { createPlan } from '../productLab/plansData.ts';
import { CurveCard } from './CurveCard.tsx';
import { ExcludedCard } from './ExcludedCard.tsx';
import { LevelsCard } from './LevelsCard.tsx';
import { messages } from './messages.ts';
import { mixPlan } from './mixPlan.ts';
import { NearestCard } from './NearestCard.tsx';
import { SuggestedCard } from './SuggestedCard.tsx';

export interface AnswerProps {
  readonly suggestion: Suggestion;
  /** The plan that was asked about, at the horizon asked for. */
  readonly plan: Plan;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** Everything that a suggestion answers, the mix itself first. */
export function Answer({ suggestion, plan, stamp, dimmed }: AnswerProps) {
  const text = useText(messages);
  const chartText = useText(frontierMessages);
  const look = useLook();
  const act = useAct();
  const navigate = useNavigate();
  const [measure, setMeasure] = useState<RiskMeasure>('shortfall');
  const frontier = useMemo(
    () => frontierChart(suggestion, measure, look, chartText),
    [suggestion, measure, look, chartText],
  );
  const { parts, suggested, nearest, notices, seed } = suggestion;
  const seeded = { ...stamp, seed };
  const suggestedPlan = mixPlan(plan, text('planName', { name: plan.name }), parts, suggested.weights);
  const open = (mixed: Plan): void =>
    act(async () => {
      const saved = await createPlan(mixed);
      await navigate(`/product-lab/${saved.id}`);
    });
  const openNearest = (): void =>
    open(mixPlan(plan, text('nearestName', { name: plan.name }), parts, nearest.point.weights));
  const money = plan.initial > 0 ? plan.initial + plan.monthly : 12 * plan.monthly;
  return (
    <div className="lab-cards" aria-busy={dimmed}>
      <SuggestedCard
        suggestion={suggestion}
        stamp={seeded}
        dimmed={dimmed}
        onOpen={() => open(suggestedPlan)}
      />
      <ChartCard
        title={text('frontierTitle')}
        description={text('frontierDescription')}
        spec={frontier}
        stamp={seeded}
        height={20}
        dimmed={dimmed}
        controls={
          <Segmented<RiskMeasure>
            size="small"
            aria-label={text('measure')}
            value={measure}
            onChange={setMeasure}
            options={(['shortfall', 'variance'] as const).map((value) => ({
              value,
              label: text(`measure.${value}`),
            }))}
          />
        }
      />
      <NearestCard
        suggestion={suggestion}
        money={money}
        stamp={seeded}
        dimmed={dimmed}
        onOpen={openNearest}
      />
      <CurveCard plan={suggestedPlan} stamp={{ ...stamp, name: suggestedPlan.name }} />
      <LevelsCard suggestion={suggestion} stamp={seeded} dimmed={dimmed} />
      <ExcludedCard suggestion={suggestion} stamp={seeded} />
      {notices.length > 0 ? (
        <ul className="card lab-section notices">
          {notices.map((notice, index) => (
            <li key={index}>{describeNotice(notice, look.language)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
