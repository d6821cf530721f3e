import type { ReactNode } from 'react';
import { useText } from '../../../app/language/useText.ts';
import type { Run } from '../../../app/run/useRun.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import type { PathAnswer } from './CloseLook.ts';
import { messages } from './closeLookMessages.ts';
import './closeLook.css';

interface CloseLookFrameProps<Input, Result extends PathAnswer> {
  readonly run: Run<Input, Result>;
  /** Paths asked for. */
  readonly asked: number;
  readonly children: (result: Result) => ReactNode;
}

/** The state of a run, and below it what it answers. */
export function CloseLookFrame<Input, Result extends PathAnswer>({
  run,
  asked,
  children,
}: CloseLookFrameProps<Input, Result>) {
  const text = useText(messages);
  const { result, error } = run;
  const outcome = result ? { paths: result.paths, asked, partial: result.partial } : null;
  return (
    <div className="lab-cards" aria-busy={run.running === 'full'}>
      <div className="close-look-run">
        <RunBar run={run} outcome={outcome} />
      </div>
      {error ? <ErrorBanner report={error} onRetry={run.again} /> : null}
      {result ? children(result) : null}
      {result || error ? null : <output className="lab-waiting">{text('waiting')}</output>}
    </div>
  );
}

/** Paths of a closer look: a prefix of the plan's, as the service takes them. */
export const closeLookPaths = (paths: number): number => Math.min(paths, 2048);
