import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { addAppRoutes } from '../../src/server/appRoutes.ts';

test('a recording is served as sound, for good, and no other file of its folder is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
  try {
    const file = join(folder, 'a.ogg');
    writeFileSync(file, Buffer.from([79, 103, 103, 83, 0, 255]));
    writeFileSync(join(folder, 'b.ogg'), 'other');
    const app = fastify();
    await addAppRoutes(app, new Map([['index.json', '{}']]), new Map([['recordings/00.ogg', file]]), null);
    const found = await app.inject('/content/recordings/00.ogg');
    expect(found.statusCode).toBe(200);
    expect(found.headers['content-type']).toBe('audio/ogg');
    expect(found.headers['cache-control']).toContain('immutable');
    expect([...found.rawPayload]).toEqual([79, 103, 103, 83, 0, 255]);
    expect((await app.inject('/content/recordings/b.ogg')).statusCode).not.toBe(200);
    expect((await app.inject('/content/index.json')).body).toBe('{}');
    await app.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
