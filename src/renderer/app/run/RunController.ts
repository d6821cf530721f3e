import type { ErrorReport } from '../../../shared/errors/index.ts';
import type { RunMessage } from '../../../shared/run.ts';

export type RunMode = 'preview' | 'full';

export interface RunProgress {
  readonly done: number;
  readonly total: number;
  /** Of the whole work, 0 to 1. */
  readonly fraction: number;
}

/** What a page sees of its runs. */
export interface RunState<Input, Result> {
  readonly result: Result | null;
  /** What the result answers; where it is not what is asked now, the result is dimmed. */
  readonly answered: Input | null;
  readonly answeredBy: RunMode | null;
  /** The run under way. */
  readonly running: RunMode | null;
  readonly milliseconds: number | null;
  readonly cancelling: boolean;
  readonly error: ErrorReport | null;
}

export type StartRun<Input, Result> = (
  input: Input,
  mode: RunMode,
  signal: AbortSignal,
) => Promise<AsyncIterable<RunMessage<Result>>>;

export interface RunPorts<Input, Result> {
  readonly start: StartRun<Input, Result>;
  readonly cancel: (runId: string) => Promise<unknown>;
  readonly describe: (error: unknown) => ErrorReport;
  readonly isAbort: (error: unknown) => boolean;
}

/** A call under way. */
interface Started {
  readonly mode: RunMode;
  readonly abort: AbortController;
  runId: string | null;
}

/**
 * Runs a computation for a page. While dragging, previews follow one another, always with the newest input; a full
 * run stops whatever came before. Newest wins: an answer to an older question never replaces that to a newer one.
 */
export class RunController<Input, Result> {
  private readonly ports: RunPorts<Input, Result>;
  private readonly listeners = new Set<() => void>();
  private current: Started | null = null;
  private waitingPreview: { input: Input } | null = null;
  private previewing = false;
  private reached: RunProgress | null = null;
  private state: RunState<Input, Result> = {
    result: null,
    answered: null,
    answeredBy: null,
    running: null,
    milliseconds: null,
    cancelling: false,
    error: null,
  };

  constructor(ports: RunPorts<Input, Result>) {
    this.ports = ports;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): RunState<Input, Result> => this.state;

  /** Apart from the state, so that only what shows it is drawn ten times a second. */
  readonly progress = (): RunProgress | null => this.reached;

  /** A quick answer from few paths. Calls made while one is under way leave only the last one waiting. */
  preview(input: Input): void {
    this.waitingPreview = { input };
    if (this.previewing) return;
    void this.drainPreviews();
  }

  /** The whole answer, with progress. */
  async run(input: Input): Promise<void> {
    this.waitingPreview = null;
    await this.execute(input, 'full');
  }

  /** Ends the run and keeps what was done by then, marked partial by the server. */
  async cancel(): Promise<void> {
    const { current } = this;
    if (!current || this.state.running !== 'full') return;
    this.set({ cancelling: true });
    if (current.runId === null) current.abort.abort();
    else await this.ports.cancel(current.runId).catch(() => current.abort.abort());
  }

  /** Takes an answer that is known already, for example after undo. */
  recall(input: Input, result: Result): void {
    this.stop();
    this.set({ result, answered: input, answeredBy: 'full', running: null, error: null });
  }

  /** Forgets everything: another document was opened, or the page closed. */
  reset(): void {
    this.stop();
    this.set({ result: null, answered: null, answeredBy: null, running: null, error: null });
  }

  private stop(): void {
    this.waitingPreview = null;
    this.abandon();
  }

  /** Ends the call under way without waiting. A shell that does not pass the abort on is told by name. */
  private abandon(): void {
    const { current } = this;
    this.current = null;
    if (!current) return;
    current.abort.abort();
    if (current.mode === 'full' && current.runId !== null) {
      void this.ports.cancel(current.runId).catch(this.ports.describe);
    }
  }

  private async drainPreviews(): Promise<void> {
    this.previewing = true;
    while (this.waitingPreview) {
      const { input } = this.waitingPreview;
      this.waitingPreview = null;
      await this.execute(input, 'preview');
    }
    this.previewing = false;
  }

  private async execute(input: Input, mode: RunMode): Promise<void> {
    this.abandon();
    const mine: Started = { mode, abort: new AbortController(), runId: null };
    this.current = mine;
    this.setProgress(null);
    this.set({ running: mode, cancelling: false, error: null });
    try {
      for await (const message of await this.ports.start(input, mode, mine.abort.signal)) {
        if (this.current !== mine) return;
        this.take(message, input, mode, mine);
      }
    } catch (error) {
      if (this.current === mine && !this.ports.isAbort(error) && !mine.abort.signal.aborted) {
        this.set({ error: this.ports.describe(error) });
      }
    } finally {
      if (this.current === mine) {
        this.current = null;
        this.set({ running: null, cancelling: false });
      }
    }
  }

  private take(message: RunMessage<Result>, input: Input, mode: RunMode, mine: Started): void {
    mine.runId = message.runId;
    if (message.type === 'started') {
      this.setProgress({ done: 0, total: message.total, fraction: 0 });
    } else if (message.type === 'progress') {
      this.setProgress(message);
    } else {
      this.set({
        result: message.result,
        answered: input,
        answeredBy: mode,
        milliseconds: message.milliseconds,
      });
    }
  }

  private setProgress(progress: RunProgress | null): void {
    this.reached = progress;
    this.tell();
  }

  private set(change: Partial<RunState<Input, Result>>): void {
    this.state = { ...this.state, ...change };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
