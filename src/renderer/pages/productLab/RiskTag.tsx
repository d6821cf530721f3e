import { Tooltip } from 'antd';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';

/** R1–R5, with its word. */
export function RiskTag({ level }: { readonly level: number }) {
  const text = useText(messages);
  const word = text(`risk${level as 1 | 2 | 3 | 4 | 5}`);
  return (
    <Tooltip title={text('riskLevel', { level, word })}>
      <span className="risk-tag" data-level={level}>
        R{level} {word}
      </span>
    </Tooltip>
  );
}
