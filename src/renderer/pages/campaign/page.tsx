import { FundOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const campaign: Page = {
  id: 'campaign',
  title: (language) => textOf(messages, language)('title'),
  icon: <FundOutlined />,
  shortcut: 'alt+2',
  load: () => import('./Campaign.tsx'),
};
