import { shortcutKeys, type Shortcut } from '../app/actions/shortcut.ts';
import { onMac } from '../app/actions/useShortcuts.ts';
import './Keys.css';

/** A shortcut as key caps. */
export function Keys({ shortcut }: { readonly shortcut: Shortcut }) {
  return (
    <span className="keys">
      {shortcutKeys(shortcut, onMac).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
