import type { CampaignTarget } from '../../../../shared/campaign.ts';
import type { TargetResult } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { RangeMark } from '../../../components/RangeMark.tsx';
import { Why } from '../../../components/Why.tsx';
import { messages } from '../messages.ts';
import type { Simulated } from '../results/Simulated.ts';
import { figureWords, goalWords } from './targetUnits.ts';
import { baseWords, scopeWords } from './targetWords.ts';

export interface TargetFigureProps {
  readonly target: CampaignTarget;
  readonly simulated: Simulated | null;
}

const resultOf = ({ target, simulated }: TargetFigureProps): TargetResult | undefined =>
  simulated?.result.targets.find(({ id }) => id === target.id);

/** The range of a target’s figure with its goal on the same scale; said in words where futures have none. */
export function TargetRange({ target, simulated }: TargetFigureProps) {
  const text = useText(messages);
  const { format } = useLook();
  const found = resultOf({ target, simulated });
  if (!found) return <span className="faint">{text('dash')}</span>;
  const { mean, p5, p25, p50, p75, p95 } = found.figure;
  const words = (figure: typeof p5): string =>
    figure === null
      ? text(target.measure === 'payback' ? 'notPaidBack' : 'noFigure')
      : figureWords(figure.value, target, format, text);
  const ends = [p5?.value, p95?.value, found.goal].filter((value) => value !== undefined);
  const pad = (Math.max(...ends) - Math.min(...ends)) * 0.06 || 1;
  return (
    <div className="range-cell">
      {p5 && p25 && p50 ? (
        <RangeMark
          p5={p5.value}
          p25={p25.value}
          p50={p50.value}
          p75={p75?.value ?? Math.max(...ends)}
          p95={p95?.value ?? null}
          from={Math.min(...ends) - pad}
          to={Math.max(...ends) + pad}
          mark={found.goal}
        />
      ) : null}
      <span>{p5 === null && p95 === null ? words(null) : `${words(p5)} – ${words(p95)}`}</span>
      <small>
        {[
          ...(mean === null ? [] : [text('noteMean', { value: words(mean) })]),
          text('noteMiddle', { value: words(p50) }),
        ].join(' · ')}
      </small>
    </div>
  );
}

/** The chance that a target is met, with its standard error. */
export function TargetChance({ target, simulated }: TargetFigureProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const found = resultOf({ target, simulated });
  if (!found || !simulated) return <span className="faint">{text('dash')}</span>;
  const { result, work, dataDate } = simulated;
  const { value, se } = found.probability;
  const base = baseWords(target, format, text);
  const scope = scopeWords(target, work.scenario, format, text);
  const words = format.percent(value, 0);
  return (
    <span className="stacked target-chance">
      <span className="chance-bar" aria-hidden="true">
        <span style={{ width: `${value * 100}%` }} />
      </span>
      <Why
        explanation={{
          name: text('target.name', { target: target.name[language] }),
          value: words,
          definition: text('target.definition'),
          formula: text('target.formula'),
          inputs: [
            { label: text('input.measure'), value: text(`measure.${target.measure}`) },
            { label: text('input.goal'), value: goalWords(target, format, text) },
            ...(base === null ? [] : [{ label: text('input.base'), value: base }]),
            { label: text('input.scope'), value: scope === '' ? text('wholeCampaign') : scope },
          ],
          paths: result.paths,
          standardError: `± ${format.percent(se, 2)}`,
          seed: result.seed,
          engineVersion: result.engineVersion,
          source: text('sourceSimulation'),
          dataDate: dataDate ?? undefined,
        }}
      >
        {words}
      </Why>
      <small>± {format.percent(se, 1)}</small>
    </span>
  );
}
