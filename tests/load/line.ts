// One keep-alive connection to the server, as a browser holds it, with as little work as can be: answers are counted, not read, unless
// somebody asks for their text. The load shares its processors with the server, so every microsecond here is one the server lacks.

import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  /** From the first byte sent to the last byte come. */
  readonly ms: number;
  /** Of the body, as it came over the wire. */
  readonly bytes: number;
  /** The beginning of the body: where a receipt says how it went. */
  readonly beginning: string;
  /** Its end: where a state says its version. */
  readonly ending: string;
  readonly text: () => string;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Header lines, each with its end. */
  readonly headers: string;
  readonly body?: string;
}

interface Waiting {
  readonly request: string;
  readonly from: number;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
  tries: number;
}

const BEGINNING = 120;
const ENDING = 250;
const MOST_TRIES = 5;
const AGAIN_MS = 50;

export class Line {
  readonly #port: number;
  #socket: Socket | null = null;
  #waiting: Waiting | null = null;
  #chunks: Buffer[] = [];
  #got = 0;
  /** Where the body begins and ends in what comes; 0: not known yet. */
  #bodyAt = 0;
  #endAt = 0;
  #status = 0;
  /** How often a connection broke under a request, which was then sent again. */
  again = 0;

  constructor(port: number) {
    this.#port = port;
  }

  ask({ method, path, headers, body = '' }: Asked): Promise<Answer> {
    const length =
      body === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
    const request = `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${this.#port}\r\n${headers}${length}\r\n${body}`;
    return new Promise((done, failed) => {
      if (this.#waiting !== null) throw new Error('a line asks one thing at a time');
      this.#waiting = { request, from: performance.now(), done, failed, tries: 0 };
      this.#send();
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #send(): void {
    if (this.#waiting === null) return;
    this.#waiting.tries++;
    this.#chunks = [];
    this.#got = 0;
    this.#endAt = 0;
    this.#socket ??= this.#open();
    this.#socket.write(this.#waiting.request);
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    socket.on('data', (chunk) => this.#take(chunk as Buffer));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      const waiting = this.#waiting;
      if (waiting === null) return;
      // Acts bear an id: sent twice, they are done once.
      this.again++;
      if (waiting.tries < MOST_TRIES) setTimeout(() => this.#send(), waiting.tries === 1 ? 0 : AGAIN_MS);
      else this.#end()?.failed(new Error('the connection broke again and again'));
    });
    return socket;
  }

  #end(): Waiting | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting;
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#got += chunk.length;
    if (this.#endAt === 0 && !this.#readHead()) return;
    if (this.#got < this.#endAt) return;
    const chunks = this.#chunks;
    const [bodyAt, endAt, status] = [this.#bodyAt, this.#endAt, this.#status];
    const waiting = this.#end();
    if (waiting === null) return;
    const ms = performance.now() - waiting.from;
    const first = chunks[0];
    const whole = (): Buffer => (chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks));
    const hasBeginning = first !== undefined && first.length >= Math.min(endAt, bodyAt + BEGINNING);
    waiting.done({
      status,
      ms,
      bytes: endAt - bodyAt,
      beginning: (hasBeginning ? first : whole()).toString('latin1', bodyAt, Math.min(endAt, bodyAt + BEGINNING)),
      ending: endingOf(chunks, endAt - bodyAt),
      text: () => whole().toString('utf8', bodyAt, endAt),
    });
  }

  /** False: the head has not come whole yet. */
  #readHead(): boolean {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    const [first] = this.#chunks;
    const at = first?.indexOf('\r\n\r\n') ?? -1;
    if (first === undefined || at < 0) return false;
    const head = first.toString('latin1', 0, at);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`an answer without its length:\n${head}`);
    this.#status = Number(head.slice(9, 12));
    this.#bodyAt = at + 4;
    this.#endAt = at + 4 + Number(length);
    return true;
  }
}

/** The last of the body, of which no more than this is looked at. */
function endingOf(chunks: readonly Buffer[], bytes: number): string {
  let text = '';
  for (let index = chunks.length - 1; index >= 0 && text.length < ENDING; index--) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    text = chunk.toString('latin1', Math.max(0, chunk.length - (ENDING - text.length))) + text;
  }
  return text.slice(-Math.min(ENDING, bytes));
}
