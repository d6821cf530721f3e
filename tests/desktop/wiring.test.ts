import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { LabOptions } from '../../src/main/api/createLab.ts';
import * as standIn from './support/electronStandIn.ts';

const opened: LabOptions[] = [];
const closed: string[] = [];

vi.mock('electron', () => import('./support/electronStandIn.ts'));
vi.mock('../../src/main/api/createLab.ts', () => ({
  createLab: (options: LabOptions) => {
    opened.push(options);
    return {
      fetch: async (request: Request) => new Response(`the lab: ${new URL(request.url).pathname}`),
      close: async () => void closed.push(options.databaseFile),
    };
  },
}));

const { said, BrowserWindow, app } = standIn;
const window = () => BrowserWindow.windows[0]!;
const ask = (url: string, headers: Record<string, string> = {}) =>
  said.handlers.get('app')!(new Request(url, { headers }));

beforeAll(async () => {
  process.env['LAB_DB'] = join(standIn.settingsFolder, 'workspace.sqlite');
  await import('../../src/main/shells/desktop/main.ts');
  await vi.waitFor(() => {
    if (BrowserWindow.windows.length !== 1) throw new Error('no window yet');
  });
});

describe('the desktop shell', () => {
  it('registers its scheme with the right privileges before Electron is ready', () => {
    expect(said.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
    expect(said.readyBeforeSchemes).toBe(false);
  });

  it('opens one sandboxed window without preload on app://lab/', () => {
    expect(window().url).toBe('app://lab/');
    expect(window().options['webPreferences']).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
    expect(said.sandboxed).toBe(true);
  });

  it('gives the lab the built page and the built worker', () => {
    expect(opened).toHaveLength(1);
    expect(opened[0]!.workerFile?.pathname).toMatch(/\/worker\.js$/);
    expect(opened[0]!.pageFolder).toMatch(/renderer$/);
    expect(opened[0]!.databaseFile).toBe(process.env['LAB_DB']);
  });

  it('answers app://lab/ only, and calls from its own page only', async () => {
    expect(await (await ask('app://lab/api/x', { origin: 'app://lab' })).text()).toBe('the lab: /api/x');
    expect((await ask('app://other/api/x')).status).toBe(404);
    expect((await ask('app://lab/api/x', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await ask('app://lab/api/x', { origin: 'app://lab.evil' })).status).toBe(403);
  });

  it('denies every permission', () => {
    const answers: boolean[] = [];
    said.permissionRequest!({}, 'media', (ok) => answers.push(ok));
    said.permissionRequest!({}, 'clipboard-read', (ok) => answers.push(ok));
    expect(answers).toEqual([false, false]);
    expect(said.permissionCheck!()).toBe(false);
  });

  it('denies new windows, and navigation away from app://lab/', () => {
    const contents = new EventEmitter() as EventEmitter & {
      setWindowOpenHandler(handler: () => unknown): void;
    };
    let openAnswer: unknown;
    contents.setWindowOpenHandler = (handler) => {
      openAnswer = handler();
    };
    app.emit('web-contents-created', {}, contents);
    expect(openAnswer).toEqual({ action: 'deny' });
    const isDenied = (event: string, url: string): boolean => {
      const preventDefault = vi.fn<() => void>();
      contents.emit(event, { url, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      expect(isDenied(event, 'app://lab/plans/1')).toBe(false);
      for (const url of ['https://evil.example/', 'app://lab.evil/', 'file:///etc/passwd', 'app://other/']) {
        expect(isDenied(event, url)).toBe(true);
      }
    }
    expect(isDenied('will-attach-webview', 'app://lab/')).toBe(true);
  });

  it('shows the progress of runs in the task bar', () => {
    opened[0]!.onActivity!(0.4);
    expect(window().progress).toBe(0.4);
    opened[0]!.onActivity!(null);
    expect(window().progress).toBe(-1);
  });

  it('comes forward when it is started a second time', () => {
    app.emit('second-instance');
    expect(window().calls).toEqual(['restore', 'focus']);
  });

  it('remembers where its window stood, and closes the lab with it', async () => {
    window().emit('close');
    expect(JSON.parse(readFileSync(join(standIn.settingsFolder, 'window.json'), 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 1200, height: 800 },
      maximized: true,
    });
    app.emit('window-all-closed');
    await vi.waitFor(() => expect(said.quits).toBe(1));
    expect(closed).toEqual([process.env['LAB_DB']]);
  });
});
