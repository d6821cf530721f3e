import { describe, expect, it } from 'vitest';
import { copyName } from '../../src/main/services/copyName.ts';

describe('the name of a copy', () => {
  it.each([
    ['Growth', [], 'Growth (2)'],
    ['Growth', ['Growth', 'Growth (2)'], 'Growth (3)'],
    ['Growth (2)', ['Growth', 'Growth (2)'], 'Growth (3)'],
    ['稳健储蓄（合成）', [], '稳健储蓄（合成） (2)'],
  ])('%s beside %j', (name, taken, copy) => {
    expect(copyName(name, taken)).toBe(copy);
  });

  it('stays within the length that a name may have', () => {
    expect(copyName('x'.repeat(120), [])).toHaveLength(120);
  });
});
