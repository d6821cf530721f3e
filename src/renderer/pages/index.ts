import { budget } from './budget/page.tsx';
import { campaign } from './campaign/page.tsx';
import { data } from './data/page.tsx';
import { client } from './client/page.tsx';
import { compare } from './compare/page.tsx';
import type { Page } from './page.ts';
import { productLab } from './productLab/page.tsx';
import { rules } from './rules/page.tsx';
import { shelf } from './shelf/page.tsx';
import { suggestion } from './suggestion/page.tsx';

/** The pages, in the order of the navigation. */
export const pages: readonly Page[] = [
  productLab,
  shelf,
  suggestion,
  campaign,
  budget,
  compare,
  client,
  data,
  rules,
];
