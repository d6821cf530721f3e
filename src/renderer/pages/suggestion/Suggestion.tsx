import { CompassOutlined } from '@ant-design/icons';
import { useNavigate, useParams } from 'react-router';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { Redirect } from '../../app/frame/Redirect.tsx';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { usePlans, useShelf } from '../productLab/plansData.ts';
import { messages } from './messages.ts';
import { SuggestionPage } from './SuggestionPage.tsx';
import './suggestion.css';

/** `#/suggestion/<plan>`: what could be held instead of a combination. */
export default function Suggestion() {
  const text = useText(messages);
  const navigate = useNavigate();
  const id = useParams()['*'] ?? '';
  const plans = usePlans();
  const shelf = useShelf();
  const workspace = useWorkspace();
  const failed = [plans, shelf, workspace].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  if (!plans.data || !shelf.data || !workspace.data) return null;
  const first = plans.data[0];
  if (!first) {
    return (
      <EmptyState
        icon={<CompassOutlined />}
        title={text('emptyTitle')}
        action={{ label: text('toLab'), run: () => void navigate('/product-lab') }}
      >
        {text('empty')}
      </EmptyState>
    );
  }
  const saved = plans.data.find((plan) => plan.id === id);
  if (!saved) return <Redirect to={`/suggestion/${first.id}`} />;
  return (
    <SuggestionPage
      key={saved.id}
      saved={saved}
      plans={plans.data}
      shelf={shelf.shelf}
      workspace={workspace.data}
    />
  );
}
