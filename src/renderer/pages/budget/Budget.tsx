import { PieChartOutlined } from '@ant-design/icons';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../app/api/useAct.ts';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { splitActs, useCampaigns, useSplits } from '../campaign/campaignData.ts';
import { standardSplit } from '../campaign/split/standardSplit.ts';
import { boardOf, withAsked } from './board.ts';
import { useBoard } from '../campaign/boardData.ts';
import { Desk } from './Desk.tsx';
import { messages } from './messages.ts';
import '../campaign/campaign.css';
import './budget.css';

/** `#/budget/<campaign>`: the splits laid side by side for a campaign; the file's first campaign without an id. */
export default function Budget() {
  const text = useText(messages);
  const act = useAct();
  const navigate = useNavigate();
  const id = useParams()['*'] ?? '';
  const [search] = useSearchParams();
  const campaigns = useCampaigns();
  const splits = useSplits();
  const workspace = useWorkspace();
  const campaign = campaigns.data?.find((saved) => saved.id === id) ?? campaigns.data?.[0];
  const board = useBoard(campaign?.id ?? '');
  const failed = [campaigns, splits, workspace, board].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  const opening = (
    <div className="campaign-opening">
      <Waiting words={text('loading')} cards={[4, [12, 12], 24]} />
    </div>
  );
  if (!campaigns.data || !splits.data || !workspace.data) return opening;
  if (!campaign) {
    return (
      <EmptyState
        icon={<PieChartOutlined />}
        title={text('emptyTitle')}
        action={{ label: text('toCampaigns'), run: () => void navigate('/campaign') }}
      >
        {text('empty')}
      </EmptyState>
    );
  }
  if (!board.data) return opening;
  const opened = boardOf(withAsked(board.data.splits, search.get('split')), splits.data);
  if (opened.entries.length === 0) {
    const create = (): void =>
      act(async () => {
        await splitActs.create(standardSplit(campaign.scenario, text('standardName')));
        await board.refetch();
      });
    return (
      <EmptyState
        icon={<PieChartOutlined />}
        title={text('noSplitTitle')}
        action={{ label: text('newSplit'), run: create }}
      >
        {text('noSplit')}
      </EmptyState>
    );
  }
  return (
    <Desk
      key={campaign.id}
      campaign={campaign}
      campaigns={campaigns.data}
      opened={opened}
      splits={splits.data}
      workspace={workspace.data}
    />
  );
}
