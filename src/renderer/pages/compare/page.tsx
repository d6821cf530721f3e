import { ColumnWidthOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const compare: Page = {
  id: 'compare',
  title: (language) => textOf(messages, language)('title'),
  icon: <ColumnWidthOutlined />,
  shortcut: 'alt+3',
  load: () => import('./Compare.tsx'),
};
