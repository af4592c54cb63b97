// Hearing at once that something changed on the server: over a stream of hints, and where there is none by asking every two seconds.

import { useEffect, useRef, useState } from 'react';
import { BEAT_MS, HINT_POLL_MS, roomHintSchema, sittingHintSchema } from '#exam';

export interface Hints {
  /** Address of the stream; null: nothing is to be heard. */
  readonly path: string | null;
  /** The version there is now; called again with the same one. */
  readonly onVersion: (version: number) => void;
  /** Asks for the version, and so says that this page is there; null: no answer came. */
  readonly ask: () => Promise<number | null>;
}

/** `lost`: the server does not answer; it is asked on and on. */
export type Link = 'stream' | 'asking' | 'lost';

const STREAM_AGAIN_MS = 10_000;
/** Two beats that did not come: the line is dead, though nobody said so. */
const SILENT_MS = 2 * BEAT_MS + 5000;

const hintSchema = roomHintSchema.extend({ isBeat: sittingHintSchema.shape.isBeat.optional() });

export function useHints({ path, onVersion, ask }: Hints): Link {
  const [link, setLink] = useState<Link>('asking');
  const latest = useRef({ onVersion, ask });
  useEffect(() => {
    latest.current = { onVersion, ask };
  });
  useEffect(() => {
    if (path === null) return undefined;
    const listening = listen(path, latest, setLink);
    return () => listening.end();
  }, [path]);
  return link;
}

function listen(
  path: string,
  latest: { readonly current: Pick<Hints, 'onVersion' | 'ask'> },
  setLink: (link: Link) => void,
): { readonly end: () => void } {
  let stream: EventSource | null = null;
  let heardAtMs = 0;
  let isAsking = false;
  let hasEnded = false;

  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const version = await latest.current.ask();
    isAsking = false;
    if (hasEnded) return;
    if (version !== null) latest.current.onVersion(version);
    setLink(version === null ? 'lost' : isOpen() ? 'stream' : 'asking');
  };
  const isOpen = (): boolean => stream?.readyState === EventSource.OPEN && performance.now() - heardAtMs < SILENT_MS;
  const open = (): void => {
    if (stream !== null && stream.readyState !== EventSource.CLOSED && performance.now() - heardAtMs < SILENT_MS)
      return;
    stream?.close();
    heardAtMs = performance.now();
    stream = new EventSource(path);
    stream.addEventListener('message', ({ data }) => {
      heardAtMs = performance.now();
      const hint = hintSchema.safeParse(JSON.parse(String(data)));
      if (!hint.success) return;
      latest.current.onVersion(hint.data.version);
      setLink('stream');
      // A page that nobody looks at is slow with its timers, but not with what it hears.
      if (hint.data.isBeat === true) void ask();
    });
  };
  open();
  void ask();
  const asking = setInterval(() => {
    if (!isOpen()) void ask();
  }, HINT_POLL_MS);
  const opening = setInterval(open, STREAM_AGAIN_MS);
  return {
    end: () => {
      hasEnded = true;
      stream?.close();
      clearInterval(asking);
      clearInterval(opening);
    },
  };
}
