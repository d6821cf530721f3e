import { DatabaseOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const data: Page = {
  id: 'data',
  title: (language) => textOf(messages, language)('title'),
  icon: <DatabaseOutlined />,
  shortcut: 'alt+9',
  load: () => import('./Data.tsx'),
};
