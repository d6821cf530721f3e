import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../api/client.ts';
import { isAbort, toReport } from '../api/errors.ts';
import { RunController, type RunProgress, type RunState, type StartRun } from './RunController.ts';

export interface AskedRun<Input, Result> extends RunState<Input, Result> {
  readonly progress: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly snapshot: () => RunProgress | null;
  };
  /** Starts it; every call is a run of its own. */
  readonly ask: (input: Input) => void;
  readonly cancel: () => void;
  /** Asks the last question once more. */
  readonly again: () => void;
}

/** A run that starts when it is asked for and never by itself: for acts, which must happen once. */
export function useAskedRun<Input, Result>(start: StartRun<Input, Result>): AskedRun<Input, Result> {
  const [controller] = useState(
    () =>
      new RunController<Input, Result>({
        start,
        cancel: (runId) => api.runs.cancel.mutate({ runId }),
        describe: toReport,
        isAbort,
      }),
  );
  const [last, setLast] = useState<{ readonly input: Input } | null>(null);
  const state = useSyncExternalStore(controller.subscribe, controller.snapshot);
  useEffect(() => () => controller.reset(), [controller]);
  const ask = (input: Input): void => {
    setLast({ input });
    void controller.run(input);
  };
  return {
    ...state,
    progress: { subscribe: controller.subscribe, snapshot: controller.progress },
    ask,
    cancel: () => void controller.cancel(),
    again: () => {
      if (last) ask(last.input);
    },
  };
}
