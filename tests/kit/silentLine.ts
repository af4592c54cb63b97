// A line before a server that goes dead without a sound: what is connected stays so, and nothing comes through any more. New connections do.

import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export class SilentLine {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(port: number): Promise<SilentLine> {
    const server = createServer();
    const line = new SilentLine(server);
    server.on('connection', (client) => {
      const behind = connect(port, '127.0.0.1');
      for (const [from, to] of [
        [client, behind],
        [behind, client],
      ] as const) {
        line.#sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => line.#sockets.delete(from));
        from.pipe(to);
      }
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return line;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** From now on nothing comes through what is connected. */
  silence(): void {
    for (const socket of this.#sockets) socket.unpipe();
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
