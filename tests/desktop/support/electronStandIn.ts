import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the desktop shell said to Electron. */
export const said = {
  schemes: [] as unknown[],
  handlers: new Map<string, (request: Request) => Promise<Response>>(),
  permissionRequest: undefined as
    | ((contents: unknown, name: string, answer: (ok: boolean) => void) => void)
    | undefined,
  permissionCheck: undefined as (() => boolean) | undefined,
  sandboxed: false,
  quits: 0,
  readyBeforeSchemes: false,
};

export const settingsFolder = mkdtempSync(join(tmpdir(), 'lab-desktop-'));

class App extends EventEmitter {
  requestSingleInstanceLock = (): boolean => true;
  enableSandbox = (): void => {
    said.sandboxed = true;
  };
  whenReady = async (): Promise<void> => {
    said.readyBeforeSchemes = said.schemes.length === 0;
  };
  getPath = (): string => settingsFolder;
  quit = (): void => {
    said.quits += 1;
  };
  exit = (): void => {
    said.quits += 1;
  };
}

export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]): void => void said.schemes.push(...schemes),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>): void =>
    void said.handlers.set(scheme, handler),
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: typeof said.permissionRequest): void => {
      said.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: () => boolean): void => {
      said.permissionCheck = handler;
    },
  },
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};

export const dialog = { showErrorBox: (title: string, text: string): never => raise(`${title}: ${text}`) };

function raise(message: string): never {
  throw new Error(message);
}

export class BrowserWindow extends EventEmitter {
  static windows: BrowserWindow[] = [];
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.windows;
  readonly options: Record<string, unknown>;
  readonly calls: string[] = [];
  url = '';
  progress: number | undefined;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    BrowserWindow.windows.push(this);
  }

  loadURL = async (url: string): Promise<void> => {
    this.url = url;
  };
  setProgressBar = (value: number): void => {
    this.progress = value;
  };
  isMinimized = (): boolean => true;
  isMaximized = (): boolean => true;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 800 });
  restore = (): void => void this.calls.push('restore');
  focus = (): void => void this.calls.push('focus');
  show = (): void => void this.calls.push('show');
  maximize = (): void => void this.calls.push('maximize');
}
