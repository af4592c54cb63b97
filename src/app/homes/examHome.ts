// A case of an exam that is sat: opened on the server for who is signed in, on whatever device. Nothing is kept here but the act that is on its way.

import { postActSchema, RemoteFault, type UnansweredAct } from '#attempt';
import { openedCaseSchema, SITTING_PATHS } from '#exam';
import type { CatalogueEntry } from '#scenario';
import { askAcademy } from '../../academy/askAcademy.ts';
import { nameExamCase, type ExamCase } from '../../trainee/addresses.ts';
import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { practiceHome } from '../practice/practiceHome.ts';
import { openExamAttempt } from '../remote/remoteHome.ts';

/** Why a case was not opened, as the server said it. */
export class CaseRefused extends Error {
  readonly code: string;
  readonly why: string | undefined;

  constructor(code: string, why?: string) {
    super(`the case was not opened: ${code}`);
    this.code = code;
    this.why = why;
  }
}

/** Opens the case, or takes it over from another window or device. Rejects with `CaseRefused`. */
export async function openExamCase(place: ExamCase): Promise<OpenAttempt> {
  const path = SITTING_PATHS.openCase(place.sitting, place.position);
  const opened = await askAcademy(openedCaseSchema, { method: 'POST', path });
  if (!opened.ok) throw new CaseRefused(opened.code, opened.why);
  const { attempt, token } = opened.value;
  const remote = await orRefused(openExamAttempt(attempt, token, keepUnanswered(attempt)));
  const { header, session, feedback } = remote;
  const { title, place: where, pack, date, startsAt, line } = session.state.view.case;
  const { laws } = await practiceHome().catalogue();
  const entry: CatalogueEntry = {
    // Of a case that is in no catalogue this much is known.
    id: header.scenario,
    title: { en: title },
    place: { en: where },
    summary: {},
    briefing: {},
    bulletins: [],
    contentNotes: [],
    level: 1,
    minutes: 0,
    competencies: [],
    languages: [header.language],
    kind: '',
    line,
    pack,
    date,
    startsAt,
    playHash: '',
    keyHash: '',
    content: '',
    law: laws.find((one) => one.pack === pack)?.path ?? '',
  };
  return {
    id: nameExamCase(place),
    mode: header.mode,
    language: header.language,
    entry,
    session,
    feedback,
    lawTexts: (language) => remote.lawTexts(language),
  };
}

async function orRefused<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RemoteFault) throw new CaseRefused(error.code === 'unreachable' ? 'lost' : error.code);
    throw error;
  }
}

/** In the storage of this browser, as long as it is on its way; where storage is denied, in the page alone. */
function keepUnanswered(attempt: string): UnansweredAct {
  const key = `firstline.unanswered.${attempt}`;
  return {
    read: () => {
      try {
        const read = postActSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
        return read.success ? read.data : null;
      } catch {
        return null;
      }
    },
    write: (act) => {
      try {
        if (act === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(act));
      } catch {
        // Denied or full: a reload in this very moment would lose the act, and nothing else.
      }
    },
  };
}
