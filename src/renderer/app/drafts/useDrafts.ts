import { useEffect } from 'react';
import { api } from '../api/client.ts';
import { toReport } from '../api/errors.ts';
import { useSavedStore } from '../documents/savedStore.ts';
import { DraftJournal } from './DraftJournal.ts';
import { fieldAt, fieldState, placeOf, typedField, typeInto, type TypedField } from './draftField.ts';
import { useRecovered, type Recovered } from './recoveredStore.ts';
import { liveSessions, startSession } from './sessions.ts';

/** Half of the second that may be lost at most; the other half is for the way to the disk. */
const tickMilliseconds = 500;
/** In which a field that was left is taken over, or shows that it is refused. */
const settleMilliseconds = 50;
/** What was left behind is looked for when the first answer is on the screen. */
const patienceMilliseconds = 400;

const session = startSession();
const journal = new DraftJournal<TypedField>(
  session,
  {
    keep: (draft) => api.drafts.keep.mutate(draft),
    remove: (ids) => api.drafts.remove.mutate({ ids: [...ids] }),
  },
  fieldState,
  () => crypto.randomUUID(),
);

/** Keeps what is typed anywhere in the program, and finds what an earlier opening left behind. */
export function useDrafts(isReadOnly: boolean): void {
  useEffect(() => (isReadOnly ? undefined : watchTyping()), [isReadOnly]);
  useEffect(() => (isReadOnly ? undefined : watchForFields()), [isReadOnly]);
}

function tick(): void {
  if (!journal.isBusy) return;
  journal.tick().then(forgetSettled, (error: unknown) => {
    const { setState } = useSavedStore.getState();
    const retry = (): void => void journal.tick().then(() => setState({ kind: 'saved' }));
    setState({ kind: 'failed', report: toReport(error), retry });
  });
}

/** What was taken over is struck out soon, or a window that closes now would find it again. */
function leave(field: TypedField): void {
  journal.left(field);
  setTimeout(tick, settleMilliseconds);
}

function watchTyping(): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const timer = setInterval(tick, tickMilliseconds);
  const listen = <Kind extends keyof DocumentEventMap>(
    kind: Kind,
    hear: (field: TypedField, event: DocumentEventMap[Kind]) => void,
  ): void =>
    document.addEventListener(
      kind,
      (event) => {
        const field = typedField(event.target);
        if (field) hear(field, event);
      },
      { capture: true, signal },
    );
  listen('input', (field) => journal.typed(field, placeOf(field), field.value));
  listen('focusout', leave);
  listen('keydown', (field, { key, isComposing }) => {
    const ends = key === 'Escape' || (key === 'Enter' && !(field instanceof HTMLTextAreaElement));
    if (ends && !isComposing) leave(field);
  });
  return () => {
    clearInterval(timer);
    ends.abort();
  };
}

/** What was put back is no longer spoken of once it is taken over or given up. */
function forgetSettled(): void {
  const { found, setFound } = useRecovered.getState();
  const open = found.filter(({ placed }) => placed === null || journal.holds(placed.field));
  if (open.length < found.length) setFound(open);
}

function watchForFields(): () => void {
  let asked = 0;
  const putBackSoon = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(putBack);
  };
  const observer = new MutationObserver(putBackSoon);
  const stop = useRecovered.subscribe(({ found }) => {
    if (found.every(({ placed }) => placed !== null)) observer.disconnect();
    else observer.observe(document.body, { childList: true, subtree: true });
  });
  const timer = setTimeout(() => void findLeftBehind().then(putBackSoon), patienceMilliseconds);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(asked);
    observer.disconnect();
    stop();
  };
}

/** A list that cannot be read is told like a document that cannot be saved. */
async function findLeftBehind(): Promise<void> {
  try {
    const [kept, live] = await Promise.all([api.drafts.list.query(), liveSessions()]);
    const left = kept.filter((draft) => !live.has(draft.session));
    const empty = left.filter(({ text }) => text.trim() === '');
    if (empty.length > 0) await api.drafts.remove.mutate({ ids: empty.map(({ id }) => id) });
    const found = left.filter((draft) => !empty.includes(draft));
    if (found.length > 0) useRecovered.getState().setFound(found.map((draft) => ({ draft, placed: null })));
  } catch (error) {
    const retry = (): void => void findLeftBehind();
    useSavedStore.getState().setState({ kind: 'failed', report: toReport(error), retry });
  }
}

/** Fills every field that is on the screen by now. The text is then a draft of this opening. */
function putBack(): void {
  const { found, setFound } = useRecovered.getState();
  const next = found.flatMap((each): Recovered[] => {
    if (each.placed) return [each];
    const field = fieldAt(each.draft);
    if (!field) return [each];
    const before = field.value;
    if (before !== each.draft.text) {
      const { activeElement } = document;
      if (!activeElement || typedField(activeElement) === null) field.focus();
      typeInto(field, each.draft.text);
    }
    // Only when the new one is in the file.
    void journal.tick().then(
      () => api.drafts.remove.mutate({ ids: [each.draft.id] }),
      () => undefined,
    );
    return before === each.draft.text ? [] : [{ ...each, placed: { field, before } }];
  });
  if (next.some((each, i) => each !== found[i])) setFound(next);
}

/** Gives a text up that was found: the field goes back to what stood there. */
export async function dropRecovered({ draft, placed }: Recovered): Promise<void> {
  const { found, setFound } = useRecovered.getState();
  setFound(found.filter((each) => each.draft !== draft));
  if (placed) {
    typeInto(placed.field, placed.before);
    journal.left(placed.field);
    placed.field.blur();
    await journal.tick();
  } else {
    await api.drafts.remove.mutate({ ids: [draft.id] });
  }
}
