import { useRef } from 'react';
import { Outlet } from 'react-router';
import { useShortcuts } from '../actions/useShortcuts.ts';
import { RecoveredDrafts } from '../drafts/RecoveredDrafts.tsx';
import { useDrafts } from '../drafts/useDrafts.ts';
import { RescueBanner } from '../rescue/RescueBanner.tsx';
import { useText } from '../language/useText.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { messages } from './messages.ts';
import { Navigation } from './Navigation.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { TopBar } from './TopBar.tsx';
import { useAlone } from './useAlone.ts';
import { useFrameActions } from './useFrameActions.tsx';
import { useWorkspace } from './workspace.ts';
import './frame.css';

/** What stands around every page. */
export function Frame() {
  const text = useText(messages);
  const alone = useAlone();
  const main = useRef<HTMLElement>(null);
  useFrameActions();
  useShortcuts();
  useDrafts(useWorkspace().data?.readOnly ?? true);
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
        {alone ? null : (
          <>
            <TopBar />
            <RescueBanner />
            <RecoveredDrafts />
          </>
        )}
        <main className="frame-main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <CommandPalette />
      <ShortcutSheet />
    </div>
  );
}
