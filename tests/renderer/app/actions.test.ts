import { describe, expect, test } from 'vitest';
import { listActions, searchActions, type Action } from '../../../src/renderer/app/actions/actionStore.ts';
import { matchesShortcut, shortcutKeys, type KeyPress } from '../../../src/renderer/app/actions/shortcut.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

const action = (id: string, group: Action['group'], title: string, keywords?: string): Action => ({
  id,
  group,
  title,
  run: () => undefined,
  ...(keywords ? { keywords } : {}),
});

describe('shortcuts', () => {
  test.each([
    ['mod+k', press('k', { ctrlKey: true }), false, true],
    ['mod+k', press('k', { metaKey: true }), true, true],
    ['mod+k', press('k', { ctrlKey: true }), true, false],
    ['mod+k', press('k'), false, false],
    ['mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false, false],
    ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }), false, true],
    ['?', press('?', { shiftKey: true }), false, true],
    ['?', press('?', { shiftKey: true, ctrlKey: true }), false, false],
    ['alt+1', press('¡', { altKey: true, code: 'Digit1' }), true, true],
    ['alt+a', press('å', { altKey: true, code: 'KeyA' }), true, true],
    ['F2', press('F2'), false, true],
    ['alt+ArrowDown', press('ArrowDown', { altKey: true, code: 'ArrowDown' }), false, true],
  ])('%s with %o (Mac: %s): %s', (shortcut, key, mac, matches) => {
    expect(matchesShortcut(key, shortcut, mac)).toBe(matches);
  });

  test('are printed as on the caps', () => {
    expect(shortcutKeys('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(shortcutKeys('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(shortcutKeys('alt+ArrowDown', false)).toEqual(['Alt', '↓']);
  });
});

describe('the registry', () => {
  const all = [
    action('view.dark', 'view', 'Switch to dark', 'theme'),
    action('plan.new', 'page', 'New combination'),
  ];

  test('lists by group, the page first', () => {
    const owners = new Map([
      ['frame', [all[0]!]],
      ['page', [all[1]!]],
    ]);
    expect(listActions(owners).map(({ id }) => id)).toEqual(['plan.new', 'view.dark']);
  });

  test('is searched by every word typed, in titles and keywords', () => {
    const found = ['', 'DARK sw', 'theme', 'dark theme new'].map((typed) =>
      searchActions(all, typed).map(({ id }) => id),
    );
    expect(found).toEqual([['view.dark', 'plan.new'], ['view.dark'], ['view.dark'], []]);
  });
});
