// Getting ready on a fresh clone: packages, the pinned run time, a browser for tests. Runs on Node 20 or later, before anything is
// installed, so it uses Node alone.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const BIN = join(ROOT, 'node_modules', '.bin');

/** Says what is wrong and what to do, and ends. */
export function stop(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/** Installs the packages of the lock file if they are not there as it says. Needs the network only then. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(
      `Firstline needs Node 20 or later to start; this is ${process.version}. Install a current Node and try again.`,
    );
  const wanted = hashFiles([join(ROOT, 'package-lock.json'), join(ROOT, 'package.json')]);
  const mark = join(ROOT, 'node_modules', '.firstline-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && existsSync(BIN)) return;
  process.stderr.write('Installing packages (once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    stop(
      'The packages could not be installed. Is the network there? Nothing was changed; run the same command again once it is.',
    );
  try {
    writeFileSync(mark, wanted);
  } catch {
    // A read-only folder: the next start will look again.
  }
}

/** The Node that the project pins (npm's platform package), or this one if it is new enough. */
export function runtime() {
  const own = join(BIN, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  return stop(
    `There is no pinned Node for ${process.platform} ${process.arch}. Install Node 26 or later and run the same command with it.`,
  );
}

/** An environment in which scripts and tools run on the pinned Node. */
export function environment(extra = {}) {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** Runs a program of node_modules/.bin, or the pinned Node, to its end; gives the exit code. */
export function run(command, args, extra = {}) {
  const program = command === 'node' ? runtime() : join(BIN, process.platform === 'win32' ? `${command}.cmd` : command);
  const done = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment(extra),
    shell: process.platform === 'win32',
  });
  return done.status ?? 1;
}

/** Starts the pinned Node on a file and passes signals and its exit code on. */
export function become(file, args) {
  const child = spawn(runtime(), [file, ...args], { cwd: ROOT, stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
}

/** Runs stages in order, says how long each took, and stops at the first that fails. */
export function stages(list) {
  for (const [name, step] of list) {
    const from = Date.now();
    process.stdout.write(`\n— ${name}\n`);
    const code = step();
    const seconds = ((Date.now() - from) / 1000).toFixed(1);
    if (code !== 0) stop(`${name} failed after ${seconds} s.`);
    process.stdout.write(`  ${name}: ${seconds} s\n`);
  }
}

/** Builds the app if anything it is made of has changed since the last build. */
export function ensureBuilt() {
  const stamp = join(ROOT, 'dist', '.built-from');
  const wanted = hashTree(['src', 'assets', 'scenarios', 'index.html', 'vite.config.ts', 'package-lock.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
  process.stderr.write('Building …\n');
  const code = run('vite', ['build', '--logLevel', 'warn']);
  if (code === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  }
  return code;
}

/** Path of a Chromium for the tests: what is there, else Playwright's own download, else the system's package manager. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  process.stdout.write('No browser found; trying Playwright’s download …\n');
  run('playwright', ['install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== null) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    process.stdout.write('Trying the system’s package manager …\n');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
  }
  const installed = findBrowser();
  if (installed !== null) return installed;
  return stop(
    'The browser tests need Chromium. Install it (on Debian: apt-get install chromium) or set CHROMIUM to its path, then run npm test again.',
  );
}

function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '')
    return existsSync(named) ? named : stop(`CHROMIUM is "${named}", but there is no such file.`);
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const there = usual.find((path) => existsSync(path));
  if (there !== undefined) return there;
  const asked = spawnSync(
    runtime(),
    ['-e', "import('playwright').then(({ chromium }) => process.stdout.write(chromium.executablePath()))"],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment(),
    },
  );
  return asked.stdout !== '' && existsSync(asked.stdout) ? asked.stdout : null;
}

function hashTree(paths) {
  const files = [];
  const walk = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) walk(join(path, name));
    else files.push(path);
  };
  for (const path of paths) walk(join(ROOT, path));
  return hashFiles(files.filter((path) => !/\.test\.tsx?$/.test(path)));
}

function hashFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}
