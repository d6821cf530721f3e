import { ExperimentOutlined } from '@ant-design/icons';
import { textOf } from '../../app/language/useText.ts';
import type { Page } from '../page.ts';
import { messages } from './messages.ts';

export const productLab: Page = {
  id: 'product-lab',
  title: (language) => textOf(messages, language)('title'),
  icon: <ExperimentOutlined />,
  shortcut: 'alt+1',
  load: () => import('./ProductLab.tsx'),
};
