import { TeamOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const client: Page = {
  id: 'client',
  title: (language) => textOf(messages, language)('title'),
  icon: <TeamOutlined />,
  shortcut: 'alt+4',
  alone: true,
  load: () => import('./Client.tsx'),
};
