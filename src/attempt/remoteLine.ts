// The line to a server: a request is sent again, after a pause, until it is answered. What carries it and how long a pause lasts come
// from outside, so this room stays without network, clock and chance.

import type { z } from 'zod';
import { remoteErrorSchema, SESSION_HEADER, type NextStep, type RemoteError } from './remoteProtocol.ts';

export interface RemoteRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON; undefined: no body. */
  readonly body: unknown;
}

export interface RemoteResponse {
  readonly status: number;
  /** The JSON that came back. */
  readonly body: unknown;
}

/** Carries one request there and its answer back; rejects when no readable answer came. */
export type Transport = (request: RemoteRequest) => Promise<RemoteResponse>;

/** An answer that says no. `unreachable`: there was none. `closed`: this side has hung up. `unreadable`: another protocol. */
export class RemoteFault extends Error {
  readonly code: string;
  readonly next: NextStep;
  readonly act: number | null;

  constructor({ code, next, act }: RemoteError) {
    super(`the server answered ${code}`);
    this.code = code;
    this.next = next;
    this.act = act ?? null;
  }
}

export interface RemoteLineDeps {
  readonly transport: Transport;
  /** Waits before the next try; `failed` tries have failed so far. */
  readonly pause: (failed: number) => Promise<void>;
}

interface Question<T> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly answer: z.ZodType<T>;
  readonly token?: string;
  readonly session?: string;
  readonly body?: unknown;
  /** Opening something fails at once; what has begun is asked until answered. */
  readonly patience: 'once' | 'untilAnswered';
}

export class RemoteLine {
  readonly #deps: RemoteLineDeps;
  #heard = true;
  #closed = false;
  #onChange: () => void = () => undefined;

  constructor(deps: RemoteLineDeps) {
    this.#deps = deps;
  }

  /** Whether the last try was answered. */
  get heard(): boolean {
    return this.#heard;
  }

  /** One listener is told whenever `heard` changes. */
  listen(onChange: () => void): void {
    this.#onChange = onChange;
  }

  /** No more tries; what waits for an answer fails as `closed`. */
  close(): void {
    this.#closed = true;
  }

  async ask<T>(question: Question<T>): Promise<T> {
    const request = requestOf(question);
    for (let failed = 1; ; failed++) {
      const response = await this.#deps.transport(request).catch(() => null);
      if (this.#closed) throw new RemoteFault({ code: 'closed', next: 'restart' });
      const fault = response === null ? UNREACHABLE : faultOf(response);
      if (fault === null || fault.next !== 'retry') {
        this.#setHeard(true);
        if (fault !== null) throw new RemoteFault(fault);
        return read(question.answer, response?.body);
      }
      this.#setHeard(false);
      if (question.patience === 'once') throw new RemoteFault(fault);
      await this.#deps.pause(failed);
    }
  }

  #setHeard(heard: boolean): void {
    if (this.#heard === heard) return;
    this.#heard = heard;
    this.#onChange();
  }
}

const UNREACHABLE: RemoteError = { code: 'unreachable', next: 'retry' };

function requestOf<T>({ method, path, token, session, body }: Question<T>): RemoteRequest {
  const headers: Record<string, string> = {};
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  if (session !== undefined) headers[SESSION_HEADER] = session;
  return { method, path, headers, body };
}

/** The error that an answer carries, or null. A gateway that speaks for a server that is down counts as no answer. */
function faultOf({ status, body }: RemoteResponse): RemoteError | null {
  if (status < 400) return null;
  const known = remoteErrorSchema.safeParse(body);
  if (known.success) return known.data.error;
  return status === 429 || status >= 502 ? UNREACHABLE : UNREADABLE;
}

const UNREADABLE: RemoteError = { code: 'unreadable', next: 'tell' };

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new RemoteFault(UNREADABLE);
  return parsed.data;
}
