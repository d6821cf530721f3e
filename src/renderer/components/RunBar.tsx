import { CloseOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Run } from '../app/run/useRun.ts';
import { useText } from '../app/language/useText.ts';
import { useFormat } from '../app/theme/look.ts';
import { messages } from './messages.ts';
import './RunBar.css';

/** What the bar needs to know of a result. */
export interface RunOutcome {
  readonly paths: number;
  readonly asked: number;
  readonly partial: boolean;
}

export interface RunBarProps {
  readonly run: Pick<
    Run<unknown, unknown>,
    'running' | 'progress' | 'cancelling' | 'milliseconds' | 'cancel' | 'again' | 'answeredBy'
  >;
  /** Of the result on the screen; null before the first. */
  readonly outcome: RunOutcome | null;
  /** False where paths do not say how far the run is: then the share of the work alone is told. */
  readonly counts?: boolean;
}

const patience = 350;

/** True once a full run has lasted long enough to be worth a mark. */
function useLasting(active: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLasting(true), patience);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [active]);
  return lasting && active;
}

/** How far a run has come, drawn anew at every message, with the way to end it. */
function RunProgressBar({ run, counts }: Pick<RunBarProps, 'run' | 'counts'>) {
  const text = useText(messages);
  const format = useFormat();
  const progress = useSyncExternalStore(run.progress.subscribe, run.progress.snapshot);
  const { done, total, fraction } = progress ?? { done: 0, total: 0, fraction: 0 };
  return (
    <div className="run-bar">
      <progress className="run-progress" value={fraction} aria-label={text('run.progress')} />
      <span className="run-words">
        {counts === false
          ? null
          : text('run.doneOf', { done: format.count(done), total: format.count(total) })}
        <span className="run-percent">{format.percent(fraction, 0)}</span>
      </span>
      <Button size="small" icon={<CloseOutlined />} loading={run.cancelling} onClick={run.cancel}>
        {text('run.cancel')}
      </Button>
    </div>
  );
}

/** The state of the runs: how far, with cancel; then how many paths, how long, and whether that was all. */
export function RunBar({ run, outcome, counts = true }: RunBarProps) {
  const text = useText(messages);
  const format = useFormat();
  const lasting = useLasting(run.running === 'full');
  if (lasting) return <RunProgressBar run={run} counts={counts} />;
  return (
    <div className="run-bar">
      <output className="run-words" data-partial={outcome?.partial === true}>
        {outcome === null ? '' : outcomeWords()}
      </output>
      {outcome?.partial && run.running === null ? (
        <Button size="small" icon={<ReloadOutlined />} onClick={run.again}>
          {text('run.again')}
        </Button>
      ) : null}
    </div>
  );

  function outcomeWords(): string {
    const { paths, asked, partial } = outcome!;
    const count = format.count(paths);
    if (run.answeredBy === 'preview') return text('run.preview', { paths: count });
    if (partial) return text('run.partial', { paths: count, asked: format.count(asked) });
    const seconds = format.number((run.milliseconds ?? 0) / 1000, 1);
    return counts ? text('run.done', { paths: count, seconds }) : text('run.took', { seconds });
  }
}
