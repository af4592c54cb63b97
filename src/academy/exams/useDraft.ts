// A draft as somebody works on it: what is typed stands here at once, is kept on this device until the server has it, and is saved when it can
// be read. Where somebody else has saved meanwhile, nothing is overwritten before one is asked.

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  checkedExamSchema,
  EXAM_PATHS,
  examDesignSchema,
  examViewSchema,
  type CheckedExam,
  type ExamDesign,
  type ExamView,
} from '#exam';
import { askAcademy, type Refused } from '../askAcademy.ts';
import { useAsked } from '../useAsked.ts';
import { useRepeat } from '../useRepeat.ts';

/** saved: the server has it. unsaved: about to be sent. unread: something in it cannot be read. conflict: somebody else has saved meanwhile. */
export type DraftState = 'saved' | 'unsaved' | 'unread' | 'conflict' | 'refused';

export interface Draft {
  /** As the server has it. */
  readonly exam: ExamView;
  /** As it is typed; where it cannot be read, parts may be of another kind. */
  readonly design: ExamDesign;
  readonly state: DraftState;
  readonly refused: Refused | null;
  /** Paths of what cannot be read. */
  readonly unread: readonly string[];
  readonly checked: CheckedExam | null;
  readonly change: (design: ExamDesign) => void;
  /** After a conflict: one's own is given up for what stands there, or put in its place. */
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly saveNow: () => void;
}

const SAVE_AFTER_MS = 700;
const CHECK_AGAIN_MS = 5000;

interface Kept {
  readonly version: string;
  readonly design: ExamDesign;
}

const keyOf = (exam: string): string => `firstline.draft.${exam}`;

function readKept(exam: string): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(exam));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}

function keep(exam: string, kept: Kept | null): void {
  try {
    if (kept === null) localStorage.removeItem(keyOf(exam));
    else localStorage.setItem(keyOf(exam), JSON.stringify(kept));
  } catch {
    // Without room on the device the server alone keeps it.
  }
}

/** `first`: as the server has it when the screen opens. */
export function useDraft(first: ExamView): Draft {
  const [exam, setExam] = useState(first);
  const [kept] = useState(() => (first.state === 'draft' ? readKept(first.exam) : null));
  const [design, setDesign] = useState(kept?.design ?? first.design);
  const [state, setState] = useState<DraftState>(
    kept === null ? 'saved' : kept.version === first.version ? 'unsaved' : 'conflict',
  );
  const [refused, setRefused] = useState<Refused | null>(null);
  const id = first.exam;
  const [checked, check] = useAsked(
    useCallback(() => askAcademy(checkedExamSchema, { path: EXAM_PATHS.check(id) }), [id]),
  );
  // Proving takes a while on a slow server; what was not answered is asked for again.
  useRepeat(checked?.ok === false, CHECK_AGAIN_MS, check);
  const latest = useRef({ design, version: first.version });
  const isSending = useRef(false);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async () => {
    // What is typed while something is on its way is sent after it.
    if (isSending.current) return;
    let sent: ExamDesign;
    do {
      sent = latest.current.design;
      const parsed = examDesignSchema.safeParse(sent);
      if (!parsed.success) return setState('unread');
      isSending.current = true;
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      const answer = await askAcademy(examViewSchema, {
        method: 'PUT',
        path: EXAM_PATHS.exam(id),
        body: { design: parsed.data, version: latest.current.version },
      });
      isSending.current = false;
      if (!answer.ok) {
        setRefused(answer);
        return setState(answer.why === 'changedByOther' ? 'conflict' : 'refused');
      }
      setRefused(null);
      latest.current.version = answer.value.version;
      setExam(answer.value);
    } while (latest.current.design !== sent);
    keep(id, null);
    setState('saved');
    check();
  }, [id, check]);

  const saveSoon = useCallback(() => {
    clearTimeout(soon.current);
    soon.current = setTimeout(() => void save(), SAVE_AFTER_MS);
  }, [save]);

  // What was kept on this device from before goes to the server.
  const wasKept = kept !== null && kept.version === first.version;
  useEffect(() => {
    if (wasKept) saveSoon();
    return () => clearTimeout(soon.current);
  }, [wasKept, saveSoon]);

  const parsed = examDesignSchema.safeParse(design);
  return {
    exam,
    design,
    state,
    refused,
    unread: parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.')),
    checked: checked?.ok === true ? checked.value : null,
    change: (next) => {
      latest.current.design = next;
      setDesign(next);
      keep(id, { version: latest.current.version, design: next });
      if (state === 'conflict') return;
      setState('unsaved');
      saveSoon();
    },
    takeTheirs: () => {
      void (async () => {
        const answer = await askAcademy(examViewSchema, { path: EXAM_PATHS.exam(id) });
        if (!answer.ok) return setRefused(answer);
        keep(id, null);
        latest.current = { design: answer.value.design, version: answer.value.version };
        setExam(answer.value);
        setDesign(answer.value.design);
        setRefused(null);
        setState('saved');
        check();
      })();
    },
    keepMine: () => {
      void (async () => {
        const answer = await askAcademy(examViewSchema, { path: EXAM_PATHS.exam(id) });
        if (!answer.ok) return setRefused(answer);
        latest.current.version = answer.value.version;
        await save();
      })();
    },
    saveNow: () => void save(),
  };
}
