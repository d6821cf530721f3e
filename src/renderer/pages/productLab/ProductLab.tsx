import { ExperimentOutlined } from '@ant-design/icons';
import { useNavigate, useParams } from 'react-router';
import { useAct } from '../../app/api/useAct.ts';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { Redirect } from '../../app/frame/Redirect.tsx';
import { useText } from '../../app/language/useText.ts';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { messages } from './messages.ts';
import { PlanPage } from './PlanPage.tsx';
import { createPlan, usePlans, useSeries, useShelf } from './plansData.ts';
import { newPlan } from './newPlan.ts';
import './productLab.css';

/** `#/product-lab/<plan>`: the plan of the address, else the first one. */
export default function ProductLab() {
  const text = useText(messages);
  const act = useAct();
  const navigate = useNavigate();
  const id = useParams()['*'] ?? '';
  const plans = usePlans();
  const shelf = useShelf();
  const series = useSeries();
  const workspace = useWorkspace();
  const failed = [plans, shelf, series, workspace].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  if (!plans.data || !shelf.data || !series.data || !workspace.data) return null;
  const create = (): void =>
    act(async () => {
      const saved = await createPlan(newPlan(text('newPlanName'), shelf.data));
      await navigate(`/product-lab/${saved.id}`);
    });
  const first = plans.data[0];
  if (!first) {
    return (
      <EmptyState
        icon={<ExperimentOutlined />}
        title={text('emptyTitle')}
        action={{ label: text('newPlan'), run: create }}
      >
        {text('empty')}
      </EmptyState>
    );
  }
  const saved = plans.data.find((plan) => plan.id === id);
  if (!saved) return <Redirect to={`/product-lab/${first.id}`} />;
  return (
    <PlanPage
      key={saved.id}
      saved={saved}
      plans={plans.data}
      shelf={shelf.shelf}
      series={series.data}
      workspace={workspace.data}
      onCreate={create}
    />
  );
}
