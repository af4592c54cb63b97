// A mark as it grows: every change goes to the server by itself, one after the other, and is tried again until it is kept there. A mark that
// was changed elsewhere is not written over; whoever leaves before all is kept is asked.

import { useCallback, useEffect, useRef, useState } from 'react';
import { MARKING_PATHS, markedSchema, type MarkBody, type Marked, type ToMark } from '#exam';
import { askAcademy, type Refused } from '../askAcademy.ts';

const WAIT_MS = 700;
const AGAIN_MS = 4000;

/** `lost`: tried again by itself. */
export type Keeping = 'kept' | 'keeping' | 'lost' | { readonly refused: Refused };

export interface GrowingMark {
  readonly body: MarkBody;
  readonly keeping: Keeping;
  readonly frozenAtMs: number | null;
  readonly faults: Marked['faults'];
  readonly change: (change: (body: MarkBody) => MarkBody) => void;
  /** Keeps what is there, and freezes it unless something is lacking; whether it is frozen. */
  readonly freeze: () => Promise<boolean>;
}

export function useMark(seen: ToMark): GrowingMark {
  const { code } = seen.task;
  const [body, setBody] = useState(seen.body);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const [frozenAtMs, setFrozen] = useState(seen.frozenAtMs);
  const [faults, setFaults] = useState<Marked['faults']>([]);
  const now = useRef({ body: seen.body, sent: seen.body, after: seen.kept });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<boolean> | null>(null);

  /** True once all is kept. */
  const save = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    const once = async (): Promise<boolean> => {
      while (now.current.sent !== now.current.body) {
        const { body: sent, after } = now.current;
        setKeeping('keeping');
        // oxlint-disable-next-line no-await-in-loop -- a change follows the one before.
        const answer = await askAcademy(markedSchema, {
          method: 'PUT',
          path: MARKING_PATHS.task(code),
          body: { body: sent, after },
        });
        if (!answer.ok) {
          const isPassing = ['lost', 'tooMany', 'changedMeanwhile', 'stopping', 'storeAway', 'storageFull'].includes(
            answer.code,
          );
          setKeeping(isPassing ? 'lost' : { refused: answer });
          if (isPassing) timer.current = setTimeout(() => void save(), AGAIN_MS);
          return false;
        }
        now.current.sent = sent;
        now.current.after = answer.value.kept;
      }
      setKeeping('kept');
      return true;
    };
    running.current ??= once().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [code]);

  const change = useCallback(
    (how: (body: MarkBody) => MarkBody): void => {
      now.current.body = how(now.current.body);
      setBody(now.current.body);
      setKeeping((before) => (before === 'kept' ? 'keeping' : before));
      setFaults([]);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), WAIT_MS);
    },
    [save],
  );

  const freeze = useCallback(async (): Promise<boolean> => {
    if (!(await save())) return false;
    const { body: whole, after } = now.current;
    const answer = await askAcademy(markedSchema, {
      method: 'POST',
      path: MARKING_PATHS.freeze(code),
      body: { body: whole, after },
    });
    if (!answer.ok) {
      setKeeping(answer.code === 'lost' ? 'lost' : { refused: answer });
      return false;
    }
    now.current.after = answer.value.kept;
    setKeeping('kept');
    setFaults(answer.value.faults);
    setFrozen(answer.value.frozenAtMs);
    return answer.value.frozenAtMs !== null;
  }, [code, save]);

  useEffect(() => {
    const isKept = (): boolean => now.current.sent === now.current.body;
    const leave = (event: BeforeUnloadEvent): void => {
      if (isKept()) return;
      void save();
      event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', leave);
    return () => {
      globalThis.removeEventListener('beforeunload', leave);
      if (!isKept()) void save();
    };
  }, [save]);

  return { body, keeping, frozenAtMs, faults, change, freeze };
}
