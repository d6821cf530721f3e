import { BrowserWindow, app, dialog, protocol, session } from 'electron';
import { createLab, type LabOptions } from '../../api/createLab.ts';
import { toLabError } from '../../api/report.ts';
import { defaultDatabaseFile } from '../databaseFile.ts';
import { defaultKeyFile } from '../keyFile.ts';
import { log } from '../log.ts';
import { answerScheme, schemePrivileges } from './scheme.ts';
import { lockDown } from './lockDown.ts';
import { openWindow } from './window.ts';

/** Where the built parts lie. */
type Built = Required<Pick<LabOptions, 'workerFile' | 'pageFolder'>>;

/** The desktop shell: one window on app://lab/, whose every request is answered by the lab. */
export function startDesktop(built: Built): void {
  // Not awaited: Electron is not ready before its entry module has been evaluated.
  start(built).catch(fail);
}

async function start(built: Built): Promise<void> {
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  lockDown(app);
  await app.whenReady();
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  openLab(built);
}

function openLab(built: Built): void {
  const databaseFile = optionValue('--db') ?? defaultDatabaseFile();
  const lab = createLab({
    databaseFile,
    ...built,
    keyFile: defaultKeyFile(),
    backups: true,
    startAfresh: true,
    onBackupFailure: (error) => log.error({ err: error }, 'backup'),
    onBug: (error) => log.error({ err: error }, 'bug'),
    onActivity: (fraction) => {
      for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(fraction ?? -1);
    },
  });
  protocol.handle('app', (request) => answerScheme(lab, request));
  const window = openWindow(app.getPath('userData'));
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    void lab.close().finally(() => app.quit());
  });
}

function optionValue(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

function fail(error: unknown): void {
  const failure = toLabError(error);
  const [zh, en] = [failure.report('zh'), failure.report('en')];
  dialog.showErrorBox(
    'Product Lab 产品实验室',
    `${zh.message}\n${zh.remedy}\n\n${en.message}\n${en.remedy}\n\n${failure.code}`,
  );
  app.exit(1);
}
