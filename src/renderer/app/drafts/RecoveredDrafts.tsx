import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useAct } from '../api/useAct.ts';
import { useText } from '../language/useText.ts';
import { useFormat } from '../theme/look.ts';
import { pageOf } from './draftField.ts';
import { messages } from './draftMessages.ts';
import './drafts.css';
import { useRecovered, type Recovered } from './recoveredStore.ts';
import { dropRecovered } from './useDrafts.ts';

/** Says what was brought back after a crash, where it is, and offers to drop it. */
export function RecoveredDrafts() {
  const text = useText(messages);
  const found = useRecovered((state) => state.found);
  if (found.length === 0) return null;
  return (
    <section className="recovered" aria-label={text('title')}>
      <output className="recovered-said">{text('found', { count: found.length })}</output>
      <ul>
        {found.map((each) => (
          <RecoveredItem key={each.draft.id} recovered={each} />
        ))}
      </ul>
    </section>
  );
}

function RecoveredItem({ recovered }: { readonly recovered: Recovered }) {
  const text = useText(messages);
  const { privacy } = useFormat();
  const act = useAct();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { draft, placed } = recovered;
  const { label, page } = draft;
  const isElsewhere = !placed && pageOf(page) !== `#${pathname}`;
  return (
    <li>
      <span className="recovered-label">{label}</span>
      <q className="recovered-text">{privacy ? text('hidden') : draft.text}</q>
      <span className="small faint">{text(placed ? 'placed' : 'waiting')}</span>
      {isElsewhere ? (
        <Button
          size="small"
          aria-label={text('goTo', { label })}
          onClick={() => void navigate(page.replace(/^#/, ''))}
        >
          {text('go')}
        </Button>
      ) : null}
      <Button
        size="small"
        aria-label={text('dropOf', { label })}
        onClick={() => act(() => dropRecovered(recovered))}
      >
        {text('drop')}
      </Button>
    </li>
  );
}
