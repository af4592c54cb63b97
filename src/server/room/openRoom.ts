// The live room put together: who is there, who hears of changes, and what invigilators do.

import type { FastifyInstance } from 'fastify';
import type { SittingDesk } from '../exams/sittingDesk.ts';
import type { Store } from '../store/store.ts';
import type { TellTime } from '../trust/clock.ts';
import { EventStreams } from './eventStreams.ts';
import { HINT_TIMES, Hints } from './hints.ts';
import { Presence } from './presence.ts';
import { RoomDesk } from './roomDesk.ts';
import { addRoomRoutes } from './roomRoutes.ts';

/** How often it is written down when pages were last heard of. */
const FLUSH_MS = 10_000;

export interface RoomDeps {
  readonly store: Store;
  readonly onError: (error: unknown) => void;
}

export interface OpenRoom {
  readonly hints: Hints;
  readonly presence: Presence;
  readonly addTo: (app: FastifyInstance, sittings: SittingDesk, clock: TellTime) => void;
}

export function openRoom({ store, onError }: RoomDeps): OpenRoom {
  const { db, signals } = store;
  const hints = new Hints({ db, signals, isShared: signals !== null, times: HINT_TIMES, onError });
  const presence = new Presence(db);
  return {
    hints,
    presence,
    addTo: (app, sittings, clock) => {
      const streams = new EventStreams(hints);
      addRoomRoutes(app, { desk: new RoomDesk({ db, clock, presence, hints, sittings }), sittings, streams });
      app.decorate('presence', presence);
      const flushing = setInterval(() => void presence.flush().catch(onError), FLUSH_MS).unref();
      app.addHook('preClose', async () => {
        clearInterval(flushing);
        streams.end();
        hints.end();
        await presence.flush().catch(onError);
      });
    },
  };
}
