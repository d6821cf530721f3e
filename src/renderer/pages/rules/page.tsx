import { FunctionOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const rules: Page = {
  id: 'rules',
  title: (language) => textOf(messages, language)('title'),
  icon: <FunctionOutlined />,
  shortcut: 'alt+0',
  load: () => import('./Rules.tsx'),
};
