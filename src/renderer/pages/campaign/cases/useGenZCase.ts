import { useNavigate } from 'react-router';
import { useAct } from '../../../app/api/useAct.ts';
import { textOf, useText } from '../../../app/language/useText.ts';
import { campaignActs, splitActs } from '../campaignData.ts';
import { messages } from '../messages.ts';
import { genZScenario, genZSplit, type GenZWords } from './genZCase.ts';

const inChinese = textOf(messages, 'zh');
const inEnglish = textOf(messages, 'en');

/** Sets up the replay of the published case, with a budget of its own, and opens it. */
export function useGenZCase(): () => void {
  const text = useText(messages);
  const act = useAct();
  const navigate = useNavigate();
  const words: GenZWords = {
    campaign: text('genZ.campaign'),
    split: text('genZ.split'),
    assumed: text('genZ.assumed'),
    doubt: (target) => text(`genZ.doubt.${target}`),
    name: (name) => ({ zh: inChinese(`genZ.${name}`), en: inEnglish(`genZ.${name}`) }),
  };
  return () =>
    act(async () => {
      const made = await campaignActs.create(genZScenario(words));
      const split = await splitActs.create(genZSplit(words));
      await navigate(`/campaign/${made.id}?split=${split.id}&tab=targets`);
    });
}
