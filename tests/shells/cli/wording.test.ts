import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstWording } from '../../../src/shared/firstWording.ts';
import { lab, newFolder } from './support.ts';

const folder = newFolder();
function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
interface Answer {
  readonly findings: readonly { readonly where: string; readonly found: string }[];
  readonly missing: readonly { readonly kind: string }[];
}
async function wording(...args: string[]): Promise<Answer & { readonly status: number }> {
  const { status, out } = await lab('wording', ...args, '--json');
  return { status, ...(JSON.parse(out[0]!) as Answer) };
}

describe('lab wording', () => {
  it('names the place of every banned word of a text', async () => {
    const { status, findings } = await wording('本产品保本，\n零 风险');
    expect(status).toBe(1);
    expect(findings.map(({ where, found }) => [where, found])).toEqual([
      ['1:4', '保本'],
      ['2:1', '零 风险'],
    ]);
  });

  it('lets a clean or negated text pass', async () => {
    expect(await wording('本产品不保本')).toMatchObject({ status: 0, findings: [], missing: [] });
  });

  it('goes through the texts of a JSON file by their paths', async () => {
    const file = write(
      'plan.json',
      JSON.stringify({ name: '稳赚组合', goals: [{ label: 'risk-free home' }] }),
    );
    const { status, findings } = await wording(file);
    expect(status).toBe(1);
    expect(findings.map(({ where }) => where)).toEqual(['name', 'goals[0].label']);
  });

  it('reads of a page what is seen, and misses the sentences that are not there', async () => {
    const { general, fund } = firstWording.at(-1)!.required;
    const file = write('sheet.html', `<style>.无风险 {}</style><script>"保本"</script><p>${general.zh}</p>`);
    const { status, findings, missing } = await wording(file, '--require', 'general,fund');
    expect({ status, findings, missing }).toEqual({
      status: 1,
      findings: [],
      missing: [{ kind: 'fund', ...fund }],
    });
  });

  it('refuses a kind of sentence that there is none of', async () => {
    expect((await lab('wording', 'x', '--require', 'loans')).status).toBe(2);
  });
});
