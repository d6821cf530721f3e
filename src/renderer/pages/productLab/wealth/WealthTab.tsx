import { useState } from 'react';
import { describeNotice } from '../../../../shared/notices/index.ts';
import type { WealthCheck } from '../../../../shared/wealthCheck.ts';
import type { WealthRequest } from '../../../../shared/wealthRequest.ts';
import { api } from '../../../app/api/client.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import { isPartial, type CloseLookProps } from '../closeLook/CloseLook.ts';
import { CloseLookFrame } from '../closeLook/CloseLookFrame.tsx';
import { WealthMoves } from './WealthMoves.tsx';
import { WealthRuleCard } from './WealthRuleCard.tsx';
import { WealthScoresCard } from './WealthScoresCard.tsx';

const ask: StartRun<WealthRequest, WealthCheck> = (asked, _mode, signal) =>
  api.portfolio.wealth.query(asked, { signal, context: { alone: true } });

/** Futures that scores stand on; see the model's page. */
const cases = 800;

/** Liquidity, safety and profitability of what is held, and what moves each. */
export function WealthTab({ plan, stamp, workspace }: CloseLookProps) {
  const { language } = useLook();
  const { wealthRule: rule } = useSettings();
  const [asked, setAsked] = useState({ step: 10_000, level: 3 });
  const run = useRun({ input: { plan, rule, ...asked }, draft: null, start: ask, isPartial });
  return (
    <CloseLookFrame run={run} asked={cases}>
      {(result) => (
        <>
          <WealthScoresCard result={result} stamp={stamp} dataDate={workspace.dataDate} dimmed={run.stale} />
          <WealthMoves
            result={result}
            stamp={stamp}
            asked={asked}
            onChange={(change) => setAsked({ ...asked, ...change })}
            dimmed={run.stale}
          />
          <WealthRuleCard rule={rule} stamp={stamp} />
          {result.notices.length > 0 ? (
            <ul className="card lab-section notices">
              {result.notices.map((notice, i) => (
                <li key={i}>{describeNotice(notice, language)}</li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </CloseLookFrame>
  );
}
