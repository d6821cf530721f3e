import { useRef } from 'react';
import { Outlet } from 'react-router';
import { useShortcuts } from '../actions/useShortcuts.ts';
import { useText } from '../language/useText.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { messages } from './messages.ts';
import { Navigation } from './Navigation.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { TopBar } from './TopBar.tsx';
import { useAlone } from './useAlone.ts';
import { useFrameActions } from './useFrameActions.tsx';
import './frame.css';

/** What stands around every page. */
export function Frame() {
  const text = useText(messages);
  const alone = useAlone();
  const main = useRef<HTMLElement>(null);
  useFrameActions();
  useShortcuts();
  return (
    <div className="frame">
      {alone ? null : (
        <>
          <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
            {text('skipToContent')}
          </button>
          <Navigation />
        </>
      )}
      <div className="frame-body">
        {alone ? null : <TopBar />}
        <main className="frame-main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <CommandPalette />
      <ShortcutSheet />
    </div>
  );
}
