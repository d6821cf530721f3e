import { describe, expect, test } from 'vitest';
import { Autosave } from '../../../src/renderer/app/documents/autosave.ts';
import {
  createDocumentStore,
  redoStep,
  stepNames,
  undoStep,
} from '../../../src/renderer/app/documents/createDocumentStore.ts';
import type { SaveState } from '../../../src/renderer/app/documents/savedStore.ts';
import type { ErrorReport } from '../../../src/shared/errors/index.ts';

interface Note {
  readonly text: string;
}

function opened() {
  const store = createDocumentStore<Note>();
  store.getState().open('a', { text: 'one' });
  return store;
}

describe('an edited document', () => {
  test('goes back and forth by named steps', () => {
    const store = opened();
    store.getState().commit('two', { text: 'two' });
    store.getState().commit('three', { text: 'three' });
    expect(stepNames(store)).toEqual({ undo: 'three', redo: null });
    expect(undoStep(store)).toBe('three');
    expect(store.getState().document).toEqual({ text: 'two' });
    expect(stepNames(store)).toEqual({ undo: 'two', redo: 'three' });
    expect([undoStep(store), undoStep(store)]).toEqual(['two', null]);
    expect(store.getState().document).toEqual({ text: 'one' });
    expect([redoStep(store), redoStep(store), redoStep(store)]).toEqual(['two', 'three', null]);
    expect(store.getState().document).toEqual({ text: 'three' });
  });

  test('takes a drag as one step, and drops it on undo', () => {
    const store = opened();
    for (const text of ['t', 'tw', 'two']) store.getState().preview({ text });
    expect(store.getState().document).toEqual({ text: 'one' });
    store.getState().commit('drag', { text: 'two' });
    expect(store.getState().draft).toBeNull();
    store.getState().preview({ text: 'lost' });
    undoStep(store);
    expect([store.getState().draft, store.getState().document]).toEqual([null, { text: 'one' }]);
    expect(stepNames(store)).toEqual({ undo: null, redo: 'drag' });
  });

  test('counts no step where nothing changed', () => {
    const store = opened();
    store.getState().commit('same', { text: 'one' });
    expect(stepNames(store)).toEqual({ undo: null, redo: null });
  });

  test('begins afresh with the next document', () => {
    const store = opened();
    store.getState().commit('two', { text: 'two' });
    store.getState().open('b', { text: 'other' });
    expect(stepNames(store)).toEqual({ undo: null, redo: null });
    expect(store.getState()).toMatchObject({
      id: 'b',
      baseline: { text: 'other' },
      document: { text: 'other' },
    });
  });

  test('a new step after undo forgets what lay ahead', () => {
    const store = opened();
    store.getState().commit('two', { text: 'two' });
    undoStep(store);
    store.getState().commit('three', { text: 'three' });
    expect(stepNames(store)).toEqual({ undo: 'three', redo: null });
  });
});

describe('saving at once', () => {
  const report: ErrorReport = { code: 'api.internal', message: 'no', remedy: 'again' };

  function autosave(write: (document: number) => Promise<void>) {
    const states: SaveState[] = [];
    return {
      states,
      save: new Autosave<number>(
        write,
        (state) => states.push(state),
        () => report,
      ),
    };
  }

  test('writes one after another, and of those that wait only the newest', async () => {
    const written: number[] = [];
    const { save, states } = autosave(async (document) => {
      await Promise.resolve();
      written.push(document);
    });
    await Promise.all([save.save(1), save.save(2), save.save(3)]);
    expect(written).toEqual([1, 3]);
    expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saved']);
  });

  test('tells a failure, and tries again when asked', async () => {
    let broken = true;
    const written: number[] = [];
    const { save, states } = autosave(async (document) => {
      await Promise.resolve();
      if (broken) throw new Error('full');
      written.push(document);
    });
    await save.save(1);
    const failed = states.at(-1)!;
    expect(failed).toMatchObject({ kind: 'failed', report });
    broken = false;
    if (failed.kind === 'failed') failed.retry();
    await save.save(2);
    expect(written).toEqual([1, 2]);
    expect(states.at(-1)).toEqual({ kind: 'saved' });
  });

  test('a newer document takes over from one that failed', async () => {
    const written: number[] = [];
    const { save, states } = autosave(async (document) => {
      await Promise.resolve();
      if (document === 1) throw new Error('full');
      written.push(document);
    });
    await Promise.all([save.save(1), save.save(2)]);
    expect(written).toEqual([2]);
    expect(states.at(-1)).toEqual({ kind: 'saved' });
  });
});
