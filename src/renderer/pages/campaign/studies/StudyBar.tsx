import type { Run } from '../../../app/run/useRun.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { RunBar } from '../../../components/RunBar.tsx';

export interface StudyBarProps<Input, Result> {
  readonly run: Run<Input, Result>;
  /** Paths asked for. */
  readonly asked: number;
}

/** How far a study has come, and what went wrong with it. */
export function StudyBar<Input, Result extends { readonly paths: number; readonly partial: boolean }>({
  run,
  asked,
}: StudyBarProps<Input, Result>) {
  const { result, error } = run;
  return (
    <>
      <RunBar run={run} outcome={result ? { paths: result.paths, asked, partial: result.partial } : null} />
      {error ? <ErrorBanner report={error} onRetry={run.again} /> : null}
    </>
  );
}
