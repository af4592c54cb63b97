// A page that was open when a newer version was put in place, and turns to a part of the academy that the older one did not take along:
// the newer version comes by itself, and with it the part.

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

it.each(['first', 'second'])(
  'goes on with the newer version where a part of the older one is gone: on a %s visit',
  async (visit) => {
    const folder = mkdtempSync(join(tmpdir(), 'firstline-newer-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(resolve(import.meta.dirname, '../../dist'), folder, { recursive: true });
    const address = await serve(folder);
    const { page, context } = await product.openWindow({ takesAlong: true, draws: false });
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // From the second on, the page stands under the service worker.
    if (visit === 'second') await page.reload();
    const started = () => page.evaluate(() => document.querySelector('script[type=module]')?.getAttribute('src'));
    const before = await started();
    supersede(folder);
    await page.goto(`${address}#/academy`);
    await expect.poll(started).not.toBe(before);
    // No academy is at this address, which the newer part says.
    await page.getByText('The academy’s server does not answer.').waitFor();
    await context.close();
  },
);

/** Files alone, as any web server gives them. */
async function serve(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://here');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  onTestFinished(() => void server.close());
  const place = server.address();
  return `http://localhost:${typeof place === 'object' && place !== null ? place.port : 0}/`;
}

/** The same product as if it had been built from other sources: the entry and the academy have other names everywhere. */
function supersede(folder: string): void {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => /^(index|AcademyScreen)-.*\.js$/.test(name));
  const newer = (name: string): string => name.replace(/-[^-]*\.js$/, '-Newer000.js');
  for (const name of names) renameSync(join(assets, name), join(assets, newer(name)));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|html)$/.test(name),
  )) {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = names
      .reduce((all, name) => all.replaceAll(name, newer(name)), text)
      .replace('url:"index.html",revision:"', '$&newer');
    if (changed !== text) writeFileSync(join(folder, file), changed);
  }
}
