/** A key with its modifiers, written as `mod+shift+z`; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Shortcut = string;

/** What of a keyboard event decides; a real `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key: with Alt, a Mac types other signs than the caps show. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Chord {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

function parseShortcut(shortcut: Shortcut): Chord {
  const parts = shortcut.toLowerCase().split('+');
  return {
    key: parts.at(-1)!,
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
  };
}

/** Signs such as `?` carry their own shift, so only letters and named keys compare it. */
export function matchesShortcut(press: KeyPress, shortcut: Shortcut, mac: boolean): boolean {
  const chord = parseShortcut(shortcut);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  const sign = chord.key.length === 1 && !/[a-z0-9]/.test(chord.key);
  const key = chord.alt ? press.code.replace(/^(Key|Digit)/, '').toLowerCase() : press.key.toLowerCase();
  return (
    key === chord.key &&
    mod === chord.mod &&
    !other &&
    press.altKey === chord.alt &&
    (sign || press.shiftKey === chord.shift)
  );
}

const names: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  escape: 'Esc',
  enter: 'Enter',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  arrowdown: '↓',
  arrowup: '↑',
};
const macNames: Readonly<Record<string, string>> = { ...names, mod: '⌘', shift: '⇧', alt: '⌥' };

/** The keys as they are printed on caps: `['Ctrl', 'Shift', 'Z']`. */
export function shortcutKeys(shortcut: Shortcut, mac: boolean): readonly string[] {
  return shortcut
    .split('+')
    .map((part) => (mac ? macNames : names)[part.toLowerCase()] ?? part.toUpperCase());
}

/**
 * True for a shortcut with `mod` in a field of figures that nothing was typed into: there is no text to undo, and the user
 * who has just entered a figure means the plan.
 */
export function isUntouched(target: EventTarget | null, shortcut: Shortcut): boolean {
  return (
    shortcut.startsWith('mod+') &&
    target instanceof HTMLInputElement &&
    target.dataset['untouched'] === 'true'
  );
}

/** True for a place where keys mean text, so that single-key shortcuts keep silent. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'range' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
