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
  // Those for development too, whatever NODE_ENV says: building and testing need them.
  const done = spawnSync(
    npm,
    ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--include=optional'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
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

/** What Node made of the sources is kept there: a command starts in half the time, and the tests start many. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'node');

/** An environment in which scripts and tools run on the pinned Node. */
export function environment(extra = {}) {
  const path = `${BIN}${delimiter}${process.env.PATH ?? ''}`;
  return { NODE_COMPILE_CACHE: COMPILED, ...process.env, PATH: path, ...extra };
}

function programOf(command) {
  return command === 'node' ? runtime() : join(BIN, process.platform === 'win32' ? `${command}.cmd` : command);
}

/** Runs a program of node_modules/.bin, or the pinned Node, to its end; gives the exit code. */
export function run(command, args, extra = {}) {
  const done = spawnSync(programOf(command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment(extra),
    shell: process.platform === 'win32',
  });
  return done.status ?? 1;
}

/** Starts the pinned Node on a file and passes signals and its exit code on. */
export function become(file, args, flags = []) {
  const child = spawn(runtime(), [...flags, file, ...args], { cwd: ROOT, stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
}

/**
 * @typedef {object} Ended what became of a program
 * @property {number | null} code
 * @property {string | null} signal what ended it, if a signal did
 * @property {boolean} [late] it was ended because it took too long
 * @property {string} text what it said, if it was asked to be quiet
 */

/**
 * Runs a program like `run`, beside others. A quiet one says at its end what it has to say.
 * @returns {Promise<Ended>}
 */
export function start(command, args, { env = {}, isQuiet = false, limitMinutes = Infinity, running = new Set() } = {}) {
  const child = spawn(programOf(command), args, {
    cwd: ROOT,
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: environment(env),
    shell: process.platform === 'win32',
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (text += part));
  return new Promise((resolve) => {
    let late = false;
    const end = (code, signal) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code, signal, late, text });
    };
    const limit = setTimeout(
      () => {
        late = true;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
      },
      Math.min(limitMinutes * 60_000, 2 ** 31 - 1),
    );
    child.once('error', (error) => {
      text += `${error.message}\n`;
      end(1, null);
    });
    child.once('close', end);
    // A grandchild that outlives it may hold its output open; that is not waited for.
    child.once('exit', (code, signal) => setTimeout(() => end(code, signal), 3000).unref());
  });
}

/** Builds the app if anything it is made of has changed since the last build. */
export function ensureBuilt() {
  const fresh = freshBuild();
  if (fresh.isThere) return 0;
  process.stderr.write('Building …\n');
  const code = run('vite', BUILD);
  if (code === 0) fresh.note();
  return code;
}

/** The same beside other work, with a `start` of one's own. */
export async function startBuilding(begin) {
  const fresh = freshBuild();
  if (fresh.isThere) return { code: 0, signal: null, text: '  nothing has changed since the last build\n' };
  const ended = await begin('vite', BUILD);
  if (ended.code === 0) fresh.note();
  return ended;
}

const BUILD = ['build', '--logLevel', 'warn'];

function freshBuild() {
  const stamp = join(ROOT, 'dist', '.built-from');
  const wanted = hashTree(['src', 'assets', 'scenarios', 'index.html', 'vite.config.ts', 'package-lock.json']);
  return {
    isThere: existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted,
    note() {
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, wanted);
    },
  };
}

/**
 * Path of a Chromium for the tests that starts: what is there, else Playwright's own download, else the system's package manager.
 * Throws where there is none to be had.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  process.stdout.write('No browser found; trying Playwright’s download …\n');
  run('playwright', ['install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== null) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    process.stdout.write('Trying the system’s package manager …\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', 'chromium'],
    ])
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 600_000 });
  }
  const installed = findBrowser();
  if (installed !== null) return installed;
  throw new Error(
    'The browser tests need Chromium. Install it (on Debian: apt-get install chromium) or set CHROMIUM to its path, then run npm test again.',
  );
}

function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is "${named}", but there is no such file.`);
  }
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const there = usual.find((path) => startsUp(path));
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
  return asked.stdout !== '' && startsUp(asked.stdout) ? asked.stdout : null;
}

/** Whether a browser is there and whole: some systems have a stand-in of that name, or lack its libraries. */
function startsUp(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
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
