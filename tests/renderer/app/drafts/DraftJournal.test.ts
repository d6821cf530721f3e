import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../../../src/shared/draft.ts';
import { DraftJournal, type FieldState } from '../../../../src/renderer/app/drafts/DraftJournal.ts';

const where = { page: '#/rules', place: '试一试 1', label: '试一试' };
const quiet: FieldState = { there: true, text: '', refused: false, held: false };

let file: Map<string, Draft>;
let fields: Map<string, FieldState>;
let writes: number;
let fails: boolean;
let journal: DraftJournal<string>;

/** Types as a person does: the field shows it, and the journal hears of it. */
function type(field: string, text: string, state: Partial<FieldState> = {}): void {
  fields.set(field, { ...quiet, ...fields.get(field), ...state, text });
  journal.typed(field, where, text);
}

beforeEach(() => {
  file = new Map();
  fields = new Map();
  [writes, fails] = [0, false];
  let made = 0;
  journal = new DraftJournal(
    'session-1',
    {
      keep: async (draft) => {
        writes += 1;
        if (fails) throw new Error('no room');
        file.set(draft.id, draft);
      },
      remove: async (ids) => {
        for (const id of ids) file.delete(id);
      },
    },
    (field) => fields.get(field) ?? { ...quiet, there: false },
    () => `draft-${(made += 1)}`,
  );
});

describe('the journal of what is typed', () => {
  test('writes the newest text once a tick, and nothing where nothing was typed', async () => {
    type('a', '存');
    type('a', '存款');
    await journal.tick();
    await journal.tick();
    expect(writes).toBe(1);
    expect([...file.values()]).toEqual([{ id: 'draft-1', session: 'session-1', ...where, text: '存款' }]);
    type('a', '存款利率');
    await journal.tick();
    expect([...file.values()].map(({ text }) => text)).toEqual(['存款利率']);
  });

  test('strikes out only what has come to the file', async () => {
    const order: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = new DraftJournal<string>(
      'session-1',
      {
        keep: () => promise.then(() => order.push('kept')),
        remove: async () => order.push('removed'),
      },
      (field) => fields.get(field)!,
      () => 'draft-1',
    );
    fields.set('a', { ...quiet, text: '30万' });
    slow.typed('a', where, '30万');
    const writing = slow.tick();
    slow.left('a');
    const striking = slow.tick();
    resolve();
    await Promise.all([writing, striking]);
    expect(order).toEqual(['kept', 'removed']);
  });

  test.each([
    ['left, and taken over', {}, 'left'],
    ['gone from the page', { there: false }, 'stays'],
    ['changed by the program', { text: '' }, 'stays'],
  ] as const)('strikes out what was %s', async (_, state, act) => {
    type('a', '1000');
    await journal.tick();
    fields.set('a', { ...fields.get('a')!, ...state });
    if (act === 'left') journal.left('a');
    await journal.tick();
    expect(file.size).toBe(0);
    expect(journal.isBusy).toBe(false);
  });

  test.each([
    ['refused', { refused: true }],
    ['held by a form', { held: true }],
  ])('keeps what was left and %s', async (_, state) => {
    type('a', 'abc', state);
    journal.left('a');
    await journal.tick();
    expect(file.size).toBe(1);
  });

  test('goes on with a field that is typed into again after it was left', async () => {
    type('a', '1');
    journal.left('a');
    type('a', '12');
    await journal.tick();
    expect([...file.values()].map(({ text }) => text)).toEqual(['12']);
  });

  test('tells that it could not write, and writes later', async () => {
    fails = true;
    type('a', '1');
    await expect(journal.tick()).rejects.toThrow('no room');
    fails = false;
    await journal.tick();
    expect([...file.values()].map(({ text }) => text)).toEqual(['1']);
  });

  test('whatever is typed and left in whatever order, a tick leaves exactly what no document has', async () => {
    const step = fc.record({
      field: fc.constantFrom('a', 'b', 'c'),
      act: fc.constantFrom('type', 'leave', 'tick', 'close'),
      text: fc.string({ minLength: 1, maxLength: 3 }),
      held: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        for (const field of fields.keys()) fields.set(field, { ...quiet, there: false });
        await journal.tick();
        expect(file.size).toBe(0);
        const open = new Map<string, { text: string; left: boolean; held: boolean }>();
        for (const { field, act, text, held } of steps) {
          if (act === 'type') {
            type(field, text, { there: true, held });
            open.set(field, { text, held, left: false });
          } else if (act === 'leave') {
            journal.left(field);
            const known = open.get(field);
            if (known) known.left = true;
          } else if (act === 'close') {
            fields.set(field, { ...quiet, there: false });
            open.delete(field);
          } else {
            await journal.tick();
            for (const [name, { left, held: kept }] of open) if (left && !kept) open.delete(name);
          }
        }
        await journal.tick();
        const due = [...open.values()].filter(({ left, held }) => !left || held);
        expect([...file.values()].map(({ text }) => text).toSorted()).toEqual(
          due.map(({ text }) => text).toSorted(),
        );
      }),
    );
  });
});
