import { QuestionOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { ChallengeRequestInput, ChallengeResult } from '../../../../shared/challenge.ts';
import { api } from '../../../app/api/client.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useAskedRun } from '../../../app/run/useAskedRun.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import { SliderField } from '../../../components/SliderField.tsx';
import { linearScale } from '../../../components/sliderScale.ts';
import { Waiting } from '../../../components/Waiting.tsx';
import type { DeskTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { ChallengeAnswer } from './ChallengeAnswer.tsx';

const usualChange = 0.2;
const changes = linearScale(0.05, 0.5, 0.05);

const startChallenge: StartRun<ChallengeRequestInput, ChallengeResult> = (request, _mode, signal) =>
  api.splits.challenge.query(request, { signal, context: { alone: true } });

/** Finance's what-ifs: every assumption moved, and what becomes of the verdict. */
export function ChallengeTab({ campaign, editor, stamp }: DeskTabProps) {
  const text = useText(messages);
  const shown = useShownName();
  const format = useFormat();
  const [change, setChange] = useState(usualChange);
  const run = useAskedRun(startChallenge);
  const { entries } = editor.board;
  const request: ChallengeRequestInput = {
    scenario: campaign.scenario,
    splits: entries.map(({ split }) => split),
    change,
  };
  const { result, answered } = run;
  const isOld = answered !== null && JSON.stringify(answered) !== JSON.stringify(request);
  const outcome = result ? { paths: result.paths, asked: result.paths, partial: false } : null;
  return (
    <div className="campaign-cards" aria-busy={run.running !== null}>
      <section className="card campaign-section challenge-form" aria-label={text('challengeForm')}>
        <h2>{text('challengeForm')}</h2>
        <p className="faint small">{text('challengeDescription')}</p>
        <SliderField
          label={text('changeSize')}
          value={change}
          baseline={usualChange}
          scale={changes}
          min={0.01}
          max={0.9}
          step={0.05}
          kind="percent"
          unit="%"
          words={(value) => format.percent(value, 0)}
          onPreview={() => undefined}
          onCommit={setChange}
        />
        <div className="allocate-act">
          <Button
            type="primary"
            icon={<QuestionOutlined />}
            disabled={run.running !== null}
            onClick={() => run.ask(request)}
          >
            {text('challenge')}
          </Button>
          <RunBar run={run} outcome={outcome} />
        </div>
        {isOld ? <p className="faint small">{text('challengeOld')}</p> : null}
      </section>
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {result && answered ? (
        <ChallengeAnswer
          result={result}
          names={answered.splits.map(({ name }) => shown(name))}
          stamp={stamp}
          dimmed={isOld || run.running !== null}
        />
      ) : run.error ? null : run.running === null ? (
        <p className="campaign-waiting">{text('challengeEmpty')}</p>
      ) : (
        <Waiting words={text('challenging')} cards={[10, 30]} />
      )}
    </div>
  );
}
