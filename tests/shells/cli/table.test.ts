import { describe, expect, it } from 'vitest';
import { table } from '../../../src/main/shells/cli/table.ts';
import { displayWidth } from '../../../src/main/shells/cli/width.ts';

describe('tables of the terminal', () => {
  it('count Chinese characters as two columns', () => {
    expect(displayWidth('渠道 SMS（短信）')).toBe(16);
    expect(displayWidth('“€–—…”')).toBe(6);
  });

  it('line up across both scripts', () => {
    expect(
      table([
        ['渠道', 'CAC'],
        ['SMS', '309'],
        ['网点', '1,208'],
      ]),
    ).toBe(['渠道    CAC', '────  ─────', 'SMS     309', '网点  1,208'].join('\n'));
  });
});
