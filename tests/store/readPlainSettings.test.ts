import { describe, expect, it } from 'vitest';
import { seal } from '../../src/main/store/sealed.ts';
import { defaultSettings } from '../../src/shared/defaultSettings.ts';
import { plan } from '../../src/shared/plan.ts';
import { testStore } from '../support/testStore.ts';

const combination = plan.parse({
  name: '组合',
  months: 12,
  initial: 1000,
  holdings: [{ weight: 1, assumption: { drift: 0.03, volatility: 0.1 } }],
});

describe('settings read without the schema of plans', () => {
  it('are those of the repository: defaults, and what was saved', () => {
    const { settings, plainSettings } = testStore();
    expect(plainSettings()).toEqual(defaultSettings);
    settings.save({ ...defaultSettings, language: 'en', upIsRed: false, stressWindows: [], formulas: [] });
    expect(plainSettings()).toEqual(settings.get());
    expect(plainSettings()).toMatchObject({ language: 'en', upIsRed: false, stressWindows: [] });
  });

  it('are left to the repository where something is pinned, until the pin is taken off', () => {
    const { settings, plainSettings } = testStore();
    settings.save({ ...defaultSettings, pins: [{ subject: 'a', name: 'A', plan: combination }] });
    expect(plainSettings()).toBeUndefined();
    settings.save({ ...settings.get(), pins: [] });
    expect(plainSettings()).toEqual(settings.get());
  });

  it('are left to the repository where they do not fit, so that it says why', () => {
    const { settings, plainSettings, ground } = testStore();
    settings.save(defaultSettings);
    const [row] = ground.connection.all('SELECT * FROM setting') as Record<string, string>[];
    expect(row).toBeDefined();
    seal(ground.connection, 'setting', 'id', {
      ...row,
      content: JSON.stringify({ ...defaultSettings, theme: 'pink' }),
    });
    expect(plainSettings()).toBeUndefined();
    expect(() => settings.get()).toThrow(expect.objectContaining({ code: 'store.invalid' }));
  });

  it('are refused where their record is damaged', () => {
    const { settings, plainSettings, ground } = testStore();
    settings.save(defaultSettings);
    ground.connection.run(`UPDATE setting SET content = replace(content, 'system', 'sistem')`);
    expect(plainSettings).toThrow(expect.objectContaining({ code: 'store.damagedRecord' }));
  });
});
