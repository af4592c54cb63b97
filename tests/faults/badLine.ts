// A bad line: a TCP proxy before a server that cuts connections in the middle of requests and answers, delays them, and lets answers vanish.

import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { stream } from '#people';

type Chance = ReturnType<typeof stream>;

const KINDS = ['good', 'cutAsking', 'cutAnswering', 'slow', 'silent'] as const;
type Kind = (typeof KINDS)[number];

export class BadLine {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** How often each has come true. */
  readonly done: Record<Kind, number> = { good: 0, cutAsking: 0, cutAnswering: 0, slow: 0, silent: 0 };

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(port: number, seed: number): Promise<BadLine> {
    const server = createServer();
    const line = new BadLine(server);
    let nth = 0;
    server.on('connection', (socket) => line.#carry(socket, port, stream(seed, `connection:${++nth}`)));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return line;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  /** A connection serves many requests; after so many bytes its lot comes true. */
  #carry(client: Socket, port: number, chance: Chance): void {
    const kind = chance.pick(KINDS);
    const server = connect(port, '127.0.0.1');
    const both = [client, server];
    const cut = (): void => both.forEach((socket) => void socket.destroy());
    for (const socket of both) {
      this.#sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        cut();
      });
    }
    const waitMs = (): number => (kind === 'slow' ? chance.int(0, 400) : 0);
    this.#pass(client, server, kind === 'cutAsking' ? chance.int(0, 6000) : Infinity, waitMs, () => {
      this.done[kind] += 1;
      cut();
    });
    const ends = kind === 'cutAnswering' || kind === 'silent';
    this.#pass(server, client, ends ? chance.int(0, 200_000) : Infinity, waitMs, () => {
      this.done[kind] += 1;
      // A silent one leaves the other side to wait.
      if (kind !== 'silent') cut();
    });
    if (kind === 'good' || kind === 'slow') this.done[kind] += 1;
  }

  #pass(from: Socket, to: Socket, most: number, waitMs: () => number, atEnd: () => void): void {
    let passed = 0;
    let isOver = false;
    let before: Promise<void> = Promise.resolve();
    from.on('data', (part: Buffer) => {
      if (isOver) return;
      const room = most - passed;
      passed += part.length;
      if (passed > most) isOver = true;
      const ms = waitMs();
      const last = before;
      before = (async (): Promise<void> => {
        await last;
        if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
        if (!to.destroyed) to.write(part.subarray(0, Math.min(part.length, room)));
        if (passed > most) atEnd();
      })();
    });
  }
}
