import { Button } from 'antd';
import { useMemo } from 'react';
import type { FittedResponse, SteadyCurve } from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
import { historyWords } from '../../../app/language/historyWords.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { responseFitChart } from '../../../charts/responseFit.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { withFittedResponse } from './appliedFit.ts';
import type { FitRow } from './fitRow.ts';

export interface FitCardProps {
  readonly row: FitRow;
  readonly fit: FittedResponse;
  readonly curve: SteadyCurve;
  readonly stamp: ExportStamp;
  readonly editor: WorkEditor;
}

const parameters = ['base', 'top', 'half', 'slope', 'retention'] as const;

/** One channel: the weeks of history, the curve fitted to them, and the one typed; with the fitted figures and their errors. */
export function FitCard({ row, fit, curve, stamp, editor }: FitCardProps) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const { format, language } = look;
  const spec = useMemo(
    () => responseFitChart({ fit, typed: curve, planned: row.planned }, look, chartText),
    [fit, curve, row.planned, look, chartText],
  );
  const words = (name: (typeof parameters)[number], value: number): string => {
    if (name === 'half') return format.money(value);
    if (name === 'retention') return format.percent(value, 1);
    return format.number(value, name === 'slope' ? 2 : 1);
  };
  const changeWords = ({ value, se }: Estimate) => (
    <>
      {format.signedPercent(value, 0)} <small className="faint">± {format.percent(se, 0)}</small>
    </>
  );
  const name = row.channel.name[language];
  return (
    <div className="fit">
      <ChartCard
        title={text('fitTitle', { channel: name })}
        description={text('fitDescription', { weeks: fit.weeks })}
        spec={spec}
        stamp={{ ...stamp, name: `${stamp.name} · ${name}` }}
        height={19}
      />
      <section className="card campaign-section" aria-label={text('fitFigures')}>
        <h2>{text('fitFigures')}</h2>
        {fit.problems.length > 0 ? (
          <ul className="fit-problems">
            {fit.problems.map((problem) => (
              <li key={problem}>{text(`problem.${problem}`)}</li>
            ))}
          </ul>
        ) : null}
        <dl className="fit-figures">
          {fit.parameters
            ? parameters.map((key) => (
                <div key={key}>
                  <dt>{text(`fit.${key}`)}</dt>
                  <dd>
                    {words(key, fit.parameters![key].value)}{' '}
                    <small className="faint">± {words(key, fit.parameters![key].se)}</small>
                  </dd>
                </div>
              ))
            : null}
          <div>
            <dt>{text('fit.rSquared')}</dt>
            <dd>{format.number(fit.rSquared, 2)}</dd>
          </div>
          <div>
            <dt>{text('fit.residual')}</dt>
            <dd>{format.number(fit.residualSd, 1)}</dd>
          </div>
          {fit.pattern ? (
            <>
              <div>
                <dt>{text('fit.trend')}</dt>
                <dd>{changeWords(fit.pattern.trend)}</dd>
              </div>
              {fit.pattern.quarters.map((quarter, i) => (
                <div key={i}>
                  <dt>{text('fit.quarter', { quarter: i + 1 })}</dt>
                  <dd>{changeWords(quarter)}</dd>
                </div>
              ))}
            </>
          ) : null}
        </dl>
        <p className="faint small">{text('fitFormula')}</p>
        <ApplyFit row={row} fit={fit} curve={curve} editor={editor} />
      </section>
    </div>
  );
}

/** Puts the fitted response into the campaign’s channel; said why not, where it cannot be. */
function ApplyFit({ row, fit, curve, editor }: Omit<FitCardProps, 'stamp'>) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const applied = withFittedResponse(
    scenario,
    row.channel.id,
    fit,
    curve,
    text('fitNote', { history: row.history ? historyWords(row.history, language) : '', weeks: fit.weeks }),
  );
  if (!fit.identified || !applied) {
    return <p className="small">{text(fit.identified ? 'fitNoUnits' : 'fitNotApplied')}</p>;
  }
  return (
    <Button
      type="primary"
      size="small"
      className="fit-apply"
      onClick={() => editor.commitScenario(text('stepFit', { name: row.channel.name[language] }), applied)}
    >
      {text('applyFit')}
    </Button>
  );
}
