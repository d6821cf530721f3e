import { BrowserWindow, screen } from 'electron';
import { appOrigin } from './scheme.ts';
import { readPlace, writePlace } from '../windowPlace.ts';

/** Opens the program's window where it last stood. */
export function openWindow(settingsFolder: string): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const place = readPlace(settingsFolder, areas);
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...place?.bounds,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Product Lab 产品实验室',
    autoHideMenuBar: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writePlace(settingsFolder, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}
