// Streams of hints to browsers (Server-Sent Events, HTML 9.2): each is told the version of what it listens to, at once, with every change, and
// every BEAT_MS though nothing changed. They end after some minutes, so that whoever may no longer listen does not; when the server stops, so
// that it drains; and the oldest of somebody who opens too many.

import { PassThrough } from 'node:stream';
import { BEAT_MS } from '#exam';
import type { FastifyReply } from 'fastify';
import type { Hints, Topic } from './hints.ts';

const LIFE_MS = 5 * 60_000;
/** Windows of one person that listen; a browser itself opens no more to one server. */
const MOST_OF_ONE = 6;
/** Said to browsers: when to come again. */
const RETRY_MS = 2000;
/** What a reader who does not read may let lie here. */
const MOST_UNREAD = 64 * 1024;

export class EventStreams {
  readonly #hints: Hints;
  readonly #open = new Map<string, Set<() => void>>();

  constructor(hints: Hints) {
    this.#hints = hints;
  }

  get count(): number {
    return [...this.#open.values()].reduce((sum, { size }) => sum + size, 0);
  }

  async answer(reply: FastifyReply, person: string, topic: Topic): Promise<FastifyReply> {
    let version = (await this.#hints.version(topic)) ?? 0;
    const stream = new PassThrough();
    const tell = (isBeat: boolean): void => {
      if (stream.writableLength > MOST_UNREAD) end();
      else stream.write(`data: ${JSON.stringify({ version, isBeat })}\n\n`);
    };
    const stopListening = this.#hints.listen(topic, (now) => {
      if (now === version) return;
      version = now;
      tell(false);
    });
    const beating = setInterval(() => tell(true), BEAT_MS).unref();
    const ending = setTimeout(() => end(), LIFE_MS).unref();
    const ofPerson = this.#open.get(person) ?? new Set();
    const end = (): void => {
      stopListening();
      clearInterval(beating);
      clearTimeout(ending);
      ofPerson.delete(end);
      if (ofPerson.size === 0) this.#open.delete(person);
      stream.end();
    };
    this.#open.set(person, ofPerson);
    ofPerson.add(end);
    stream.on('close', end);
    reply.raw.on('close', end);
    if (ofPerson.size > MOST_OF_ONE) [...ofPerson][0]?.();
    stream.write(`retry: ${RETRY_MS}\n\n`);
    tell(false);
    return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream);
  }

  end(): void {
    for (const ofPerson of this.#open.values()) for (const end of ofPerson) end();
  }
}
