import { PieChartOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const budget: Page = {
  id: 'budget',
  title: (language) => textOf(messages, language)('title'),
  icon: <PieChartOutlined />,
  shortcut: 'alt+6',
  load: () => import('./Budget.tsx'),
};
