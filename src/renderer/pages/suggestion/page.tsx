import { CompassOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const suggestion: Page = {
  id: 'suggestion',
  title: (language) => textOf(messages, language)('title'),
  icon: <CompassOutlined />,
  shortcut: 'alt+5',
  load: () => import('./Suggestion.tsx'),
};
