import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { createRemote, Gate, type Transport } from '#attempt';
import { drawShipped } from './kit/library.ts';
const [,, address, scenario, story] = process.argv as string[];
const log = JSON.parse(readFileSync(`tests/golden/${scenario}/${story}.log.json`,'utf8')); const L = log.log ?? log;
const drawn = drawShipped(scenario!, L.header.seed, L.header.variant ?? undefined); const gate = new Gate(drawn);
const transport: Transport = async ({ method, path, headers, body }) => { const r = await fetch(new URL(path, address), { method, headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }); return { status: r.status, body: await r.json() }; };
const { session, token, header } = await createRemote({ transport, pause: async () => {}, makeId: randomUUID }, { scenario: scenario!, mode: 'practice', language: 'en', seed: L.header.seed });
for (const e of L.entries) { const r = await session.act(gate.release(e.act)); if (!r.ok) console.error(e.act.type, r.refusal); }
console.log(JSON.stringify({ format: 1, attempts: [{ id: header.attempt, token, scenario, mode: 'practice', startedMs: 1, changedMs: 2, acts: session.state.view.acts, phase: 'record', clockSeconds: 300, signed: true }] }));
session.close();
