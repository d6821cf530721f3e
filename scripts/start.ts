import { keepCompiled } from '../src/main/shells/keepCompiled.ts';
import { buildIfOlder } from './support/build.ts';
import { electronBinary } from './support/electron.ts';
import { root } from './support/root.ts';
import { run } from './support/run.ts';

/** `npm start`: the desktop shell where Electron is installed, else the browser shell. Options are passed on. */
await buildIfOlder();
const options = process.argv.slice(2);
const electron = electronBinary();
if (electron !== undefined && !options.includes('--browser')) {
  process.exitCode = await run(electron, [root(), ...options]);
} else {
  if (electron === undefined) {
    process.stdout.write(
      'Electron’s program is not installed here (its download is separate from npm’s), so Product Lab opens in the browser.\n' +
        '本机没有安装 Electron 程序（它不随 npm 下载），产品实验室将在浏览器中打开。\n',
    );
  }
  keepCompiled();
  const { runBrowserShell } = await import('../src/main/shells/browser/main.ts');
  process.exitCode = await runBrowserShell(options.filter((option) => option !== '--browser'));
}
