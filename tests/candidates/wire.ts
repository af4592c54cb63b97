// The wire of a simulated candidate: real requests to a real server, on connections of the candidate's own, with the session cookie, and as if
// from an address of their own behind a proxy. It fails as a browser's does: refused, cut off, or no answer in time.

import { Agent, request as ask, type OutgoingHttpHeaders } from 'node:http';
import type { RemoteRequest, RemoteResponse, Transport } from '#attempt';

/** Where a request that took this long counts as lost, as in the browser. */
const LOST_AFTER_MS = 20_000;

/** What became of one request. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  /** 0: there was no answer. */
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
}

export interface WireDeps {
  /** Where to ask now: another node may have taken over. */
  readonly server: () => string;
  readonly cookie?: string;
  /** The address that a proxy would name. */
  readonly from?: string;
  readonly lostAfterMs?: number;
  readonly onAnswer?: (answered: Answered) => void;
}

export class Wire {
  readonly #deps: WireDeps;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 6 });

  constructor(deps: WireDeps) {
    this.#deps = deps;
  }

  readonly transport: Transport = async (request) => {
    const from = performance.now();
    const told = { method: request.method, path: request.path };
    try {
      const { status, text } = await this.#send(request);
      this.#deps.onAnswer?.({ ...told, status, ms: performance.now() - from, bytes: text.length });
      return { status, body: JSON.parse(text) as unknown } satisfies RemoteResponse;
    } catch (error) {
      this.#deps.onAnswer?.({ ...told, status: 0, ms: performance.now() - from, bytes: 0 });
      throw error;
    }
  };

  close(): void {
    this.#agent.destroy();
  }

  #send({ method, path, headers, body }: RemoteRequest): Promise<{ status: number; text: string }> {
    const { server, cookie, from, lostAfterMs = LOST_AFTER_MS } = this.#deps;
    const text = body === undefined ? null : JSON.stringify(body);
    const sent: OutgoingHttpHeaders = { ...headers, 'sec-fetch-site': 'same-origin' };
    if (cookie !== undefined) sent['cookie'] = cookie;
    if (from !== undefined) sent['x-forwarded-for'] = from;
    if (text !== null) {
      sent['content-type'] = 'application/json';
      sent['content-length'] = Buffer.byteLength(text);
    }
    return new Promise((resolve, reject) => {
      const request = ask(new URL(path, server()), { method, headers: sent, agent: this.#agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        // Without its end an answer is none.
        response.on('close', () => {
          if (!response.complete) reject(new Error('the answer was cut off'));
          else resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') });
        });
      });
      request.setTimeout(lostAfterMs, () => request.destroy(new Error('no answer in time')));
      request.on('error', reject);
      request.end(text ?? undefined);
    });
  }
}
