import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { weeklyCostChart, weeklyCostHeight } from '../../../charts/weeklyCost.ts';
import { messages } from '../messages.ts';
import { ruleOf } from '../review/reviewEdits.ts';
import type { Simulated } from './Simulated.ts';

const allChannels = 'all';

/** Cost per customer by week, for all channels or one of them, with the weeks in which channels are paused. */
export function CostCard({ result, work, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const [shown, setShown] = useState(allChannels);
  const cap = ruleOf(work.scenario, 'pauseOnCac')?.cap ?? null;
  const at = result.channels.findIndex(({ id, planned }) => id === shown && planned > 0);
  const channel = at < 0 ? null : at;
  const name = channel === null ? text('allChannels') : result.channels[channel]!.name[look.language];
  const spec = useMemo(
    () => weeklyCostChart({ result, channel, name, cap }, look, chartText),
    [result, channel, name, cap, look, chartText],
  );
  return (
    <ChartCard
      title={text('costTitle')}
      description={text(channel === null ? 'costDescriptionAll' : 'costDescription', {
        weeks: result.cacWindow,
      })}
      spec={spec}
      stamp={stamp}
      height={weeklyCostHeight(result, look)}
      dimmed={dimmed}
      controls={
        <Select
          size="small"
          className="cost-select"
          aria-label={text('costChannel')}
          value={channel === null ? allChannels : shown}
          onChange={setShown}
          options={[
            { value: allChannels, label: text('allChannels') },
            ...result.channels
              .filter(({ planned }) => planned > 0)
              .map(({ id, name: channelName }) => ({ value: id, label: channelName[look.language] })),
          ]}
        />
      }
    />
  );
}
