import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { api } from '../api/client.ts';
import { isAbort, toReport } from '../api/errors.ts';
import { RunController, type RunProgress, type RunState, type StartRun } from './RunController.ts';

export interface RunOptions<Input, Result> {
  /** What is to be answered in full; null waits. */
  readonly input: Input | null;
  /** What a drag shows before it is let go. */
  readonly draft: Input | null;
  /** The procedure to call; the one given first is used throughout. */
  readonly start: StartRun<Input, Result>;
  /** Only whole answers are kept for undo. */
  readonly isPartial: (result: Result) => boolean;
}

export interface Run<Input, Result> extends RunState<Input, Result> {
  /** True where the result does not answer what is on the screen. */
  readonly stale: boolean;
  /** How far the run under way has come; for `useSyncExternalStore`. */
  readonly progress: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly snapshot: () => RunProgress | null;
  };
  readonly cancel: () => void;
  readonly again: () => void;
}

const kept = 12;

/**
 * Keeps a result in step with an edited document: preview while dragging, full run when it is let go,
 * the old result dimmed meanwhile. Answers of the last steps are kept, so that undo shows them at once.
 * The component that calls it is keyed by its document, so that another one starts afresh.
 */
export function useRun<Input, Result>(options: RunOptions<Input, Result>): Run<Input, Result> {
  const { input, draft, start, isPartial } = options;
  const memory = useRef(new Map<string, Result>());
  const [controller] = useState(
    () =>
      new RunController<Input, Result>({
        start,
        cancel: (runId) => api.runs.cancel.mutate({ runId }),
        describe: toReport,
        isAbort,
      }),
  );
  const state = useSyncExternalStore(controller.subscribe, controller.snapshot);
  const inputKey = input === null ? null : JSON.stringify(input);
  const draftKey = draft === null ? null : JSON.stringify(draft);

  useEffect(() => {
    if (draftKey !== null) controller.preview(JSON.parse(draftKey) as Input);
  }, [controller, draftKey]);

  useEffect(() => {
    if (inputKey === null || draftKey !== null) return;
    const asked = JSON.parse(inputKey) as Input;
    const known = memory.current.get(inputKey);
    if (known === undefined) void controller.run(asked);
    else controller.recall(asked, known);
  }, [controller, inputKey, draftKey]);

  useEffect(() => () => controller.reset(), [controller]);

  const answeredKey = state.answered === null ? null : JSON.stringify(state.answered);
  useEffect(() => {
    if (
      answeredKey === null ||
      state.result === null ||
      state.answeredBy !== 'full' ||
      isPartial(state.result)
    )
      return;
    memory.current.delete(answeredKey);
    memory.current.set(answeredKey, state.result);
    const oldest = memory.current.keys().next().value;
    if (memory.current.size > kept && oldest !== undefined) memory.current.delete(oldest);
  }, [answeredKey, state.result, state.answeredBy, isPartial]);

  return {
    ...state,
    stale: state.result !== null && answeredKey !== (draftKey ?? inputKey),
    progress: { subscribe: controller.subscribe, snapshot: controller.progress },
    cancel: () => void controller.cancel(),
    again: () => {
      if (input !== null) void controller.run(input);
    },
  };
}
