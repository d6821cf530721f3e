import { FundOutlined } from '@ant-design/icons';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAct } from '../../app/api/useAct.ts';
import { LoadFailure } from '../../app/frame/LoadFailure.tsx';
import { useWorkspace } from '../../app/frame/workspace.ts';
import { textOf, useText } from '../../app/language/useText.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { campaignActs, splitActs, useCampaigns, useSplits } from './campaignData.ts';
import { chooseWork } from './chooseWork.ts';
import { messages } from './messages.ts';
import { newScenario, newSplit, type StarterWords } from './newWork.ts';
import { Workbench } from './Workbench.tsx';
import './campaign.css';

const inChinese = textOf(messages, 'zh');
const inEnglish = textOf(messages, 'en');

/** `#/campaign/<campaign>?split=<split>`: those of the address, else those of last time, else the first that fit. */
export default function Campaign() {
  const text = useText(messages);
  const act = useAct();
  const navigate = useNavigate();
  const id = useParams()['*'] ?? '';
  const [search] = useSearchParams();
  const campaigns = useCampaigns();
  const splits = useSplits();
  const workspace = useWorkspace();
  const failed = [campaigns, splits, workspace].find(({ error }) => error);
  if (failed) return <LoadFailure query={failed} />;
  if (!campaigns.data || !splits.data || !workspace.data) {
    return (
      <div className="campaign-opening">
        <Waiting words={text('loading')} cards={[4, [30, 30]]} />
      </div>
    );
  }
  const words: StarterWords = {
    campaign: text('newCampaignName'),
    split: text('newSplitName'),
    name: (name) => ({ zh: inChinese(`starter.${name}`), en: inEnglish(`starter.${name}`) }),
  };
  /** A new campaign comes with a budget that fits its channels. */
  const createCampaign = (): void =>
    act(async () => {
      const made = await campaignActs.create(newScenario(words));
      const split = await splitActs.create(newSplit(words));
      await navigate(`/campaign/${made.id}?split=${split.id}`);
    });
  if (campaigns.data.length === 0) {
    return (
      <EmptyState
        icon={<FundOutlined />}
        title={text('emptyTitle')}
        action={{ label: text('newCampaign'), run: createCampaign }}
      >
        {text('empty')}
      </EmptyState>
    );
  }
  const chosen = chooseWork(campaigns.data, splits.data, { campaign: id, split: search.get('split') });
  if (!chosen) {
    const createSplit = (): void => act(() => splitActs.create(newSplit(words)));
    return (
      <EmptyState
        icon={<FundOutlined />}
        title={text('noSplitTitle')}
        action={{ label: text('newSplit'), run: createSplit }}
      >
        {text('noSplit')}
      </EmptyState>
    );
  }
  return (
    <Workbench
      key={`${chosen.campaign.id} ${chosen.split.id}`}
      campaign={chosen.campaign}
      split={chosen.split}
      campaigns={campaigns.data}
      splits={splits.data}
      workspace={workspace.data}
      onCreateCampaign={createCampaign}
    />
  );
}
