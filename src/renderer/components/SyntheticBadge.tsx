import { Tooltip } from 'antd';
import { useText } from '../app/language/useText.ts';
import { messages } from './messages.ts';
import './SyntheticBadge.css';

/** Marks made-up data wherever it is shown. */
export function SyntheticBadge() {
  const text = useText(messages);
  return (
    <Tooltip title={text('syntheticHelp')}>
      <span className="synthetic-badge">{text('synthetic')}</span>
    </Tooltip>
  );
}
