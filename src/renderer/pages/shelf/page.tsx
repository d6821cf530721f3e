import { ShopOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const shelf: Page = {
  id: 'shelf',
  title: (language) => textOf(messages, language)('title'),
  icon: <ShopOutlined />,
  shortcut: 'alt+7',
  load: () => import('./Shelf.tsx'),
};
