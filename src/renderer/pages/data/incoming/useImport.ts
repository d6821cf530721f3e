import { useCallback, useRef, useState } from 'react';
import type { ErrorReport } from '../../../../shared/errors/index.ts';
import type { IntakeOptionsInput, IntakePreview, IntakeReport } from '../../../../shared/intake.ts';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { dataChanged } from '../dataQueries.ts';
import { type ChosenFile, readChosenFile } from './chosenFile.ts';

/** What an import is at: nothing chosen, a file with its preview, or done. */
export interface ImportState {
  readonly file?: ChosenFile | undefined;
  readonly options: IntakeOptionsInput;
  readonly preview?: IntakePreview | undefined;
  readonly report?: IntakeReport | undefined;
  readonly error?: ErrorReport | undefined;
  readonly busy: 'reading' | 'importing' | null;
}

const start: ImportState = { options: { kind: 'nav' }, busy: null };

export interface Import {
  readonly state: ImportState;
  readonly choose: (file: File) => void;
  /** Reads the file again in another way. */
  readonly change: (options: IntakeOptionsInput) => void;
  readonly commit: () => void;
  readonly reset: () => void;
}

export function useImport(): Import {
  const [state, setState] = useState(start);
  const turn = useRef(0);

  const preview = useCallback(async (options: IntakeOptionsInput, find: () => Promise<ChosenFile>) => {
    turn.current += 1;
    const mine = turn.current;
    setState((before) => ({ ...before, options, error: undefined, report: undefined, busy: 'reading' }));
    let file: ChosenFile | undefined;
    try {
      file = await find();
      const found = await api.intake.preview.mutate({ ...file, options });
      if (mine === turn.current) setState({ file, options, preview: found, busy: null });
    } catch (error) {
      if (mine === turn.current) {
        setState((before) => ({ ...before, file, preview: undefined, error: toReport(error), busy: null }));
      }
    }
  }, []);

  const { file, options } = state;
  return {
    state,
    choose: (chosen) => void preview({ kind: options.kind }, () => readChosenFile(chosen)),
    change: (next) => {
      if (file) void preview(next, () => Promise.resolve(file));
      else setState((before) => ({ ...before, options: next }));
    },
    commit: () => void commitFile(file, options, setState),
    reset: () => setState({ ...start, options: { kind: options.kind } }),
  };
}

async function commitFile(
  file: ChosenFile | undefined,
  options: IntakeOptionsInput,
  setState: (change: (before: ImportState) => ImportState) => void,
): Promise<void> {
  if (!file) return;
  setState((before) => ({ ...before, error: undefined, busy: 'importing' }));
  try {
    const report = await api.intake.commit.mutate({ ...file, options });
    await dataChanged();
    setState(() => ({ options: { kind: options.kind }, report, busy: null }));
  } catch (error) {
    setState((before) => ({ ...before, error: toReport(error), busy: null }));
  }
}
