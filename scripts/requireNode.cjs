// Loaded before any TypeScript, so that an older Node says one sentence in place of a syntax error or a crash.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `Product Lab needs Node.js ${needed} or newer, but this is ${process.version}: run “npm ci” again (it brings its own Node ` +
      `where there is one for this machine), or install Node.js ${needed} and start again.\n` +
      `产品实验室需要 Node.js ${needed} 或更高版本，当前为 ${process.version}：请重新运行 npm ci，或安装 Node.js ${needed} 后再启动。\n`,
  );
  process.exit(1);
}
