import { ColumnWidthOutlined } from '@ant-design/icons';
import { useNavigate, useParams } from 'react-router';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { useText } from '../../app/language/useText.ts';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { comparedPlans } from '../../../shared/planComparison.ts';
import { usePlans, useShelf } from '../productLab/plansData.ts';
import { ComparePlans } from './ComparePlans.tsx';
import { messages } from './messages.ts';
import { ReportPage } from './report/ReportPage.tsx';
import { useChoice } from './useChoice.ts';
import './compare.css';

/** `#/compare?plans=a,b`: combinations side by side; `#/compare/report/<plan>`: one of them on paper. */
export default function Compare() {
  const text = useText(messages);
  const navigate = useNavigate();
  const rest = useParams()['*'] ?? '';
  const plans = usePlans();
  const shelf = useShelf();
  const workspace = useWorkspace();
  const choice = useChoice(plans.data ?? []);
  const failed = [plans, shelf, workspace].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  if (!plans.data || !shelf.data || !workspace.data) return null;
  const reported = plans.data.find(({ id }) => rest === `report/${id}`);
  if (reported) {
    return <ReportPage key={reported.id} saved={reported} shelf={shelf.shelf} workspace={workspace.data} />;
  }
  if (plans.data.length < comparedPlans.fewest) {
    return (
      <EmptyState
        icon={<ColumnWidthOutlined />}
        title={text('emptyTitle')}
        action={{ label: text('toLab'), run: () => void navigate('/product-lab') }}
      >
        {text('empty')}
      </EmptyState>
    );
  }
  return (
    <ComparePlans
      key={choice.chosen.map(({ id }) => id).join(' ')}
      choice={choice}
      shelf={shelf.shelf}
      workspace={workspace.data}
    />
  );
}
