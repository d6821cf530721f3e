import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;

/** Where browsers of Chromium's kind are usually installed. */
function usualPlaces(): string[] {
  if (platform() === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform() === 'win32') {
    return windowsFolders
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/** The browser that tests drive: LAB_BROWSER, else Playwright's own, else one of the system. */
export function findChromium(): string | undefined {
  const chosen = process.env['LAB_BROWSER'];
  if (chosen) return chosen;
  return [chromium.executablePath(), ...usualPlaces()].find((path) => path !== '' && existsSync(path));
}

/** Finds a browser; on Debian as root it is installed where it is missing, with a Chinese font. */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stdout.write('Installing Chromium and a Chinese font with apt-get …\n');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const aptGet = (...args: string[]): void =>
      void execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    aptGet('update', '-q');
    aptGet('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests need a browser: install Chromium, Chrome or Edge, or name one in the variable LAB_BROWSER ' +
      '(on Debian: apt-get install chromium fonts-noto-cjk).',
  );
}
