import { WarningOutlined } from '@ant-design/icons';
import { bannedIn } from '../../shared/wording.ts';
import { useText } from '../app/language/useText.ts';
import { useWordingRule } from '../app/settings/useWordingRule.ts';
import { messages } from './messages.ts';
import './TextLine.css';

export interface WordingMarkProps {
  /** As it is being typed. */
  readonly text: string;
  /** Whether it speaks of a deposit, which is guaranteed. */
  readonly guaranteed?: boolean;
}

/** Says in place which banned words a text holds; nothing where there are none. */
export function WordingMark({ text: typed, guaranteed = false }: WordingMarkProps) {
  const text = useText(messages);
  const findings = bannedIn(typed, useWordingRule(), guaranteed);
  if (findings.length === 0) return null;
  const words = [...new Set(findings.map(({ found }) => found))].map((word) => text('quoted', { word }));
  return (
    <output className="wording-mark">
      <WarningOutlined aria-hidden="true" />{' '}
      {text('bannedWords', { words: words.join(text('listSeparator')) })}
    </output>
  );
}
