// Practice kept on the server that serves the app: started and opened with a token that this device keeps, so that a reload goes on.
// Gives what the home on this device gives.

import { RemoteFault } from '#attempt';
import type { TraineeView } from '../../trainee/looks.ts';
import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { OpenRefusal, practiceHome } from '../practice/practiceHome.ts';
import type { OpenFault, StartWish } from '../practice/practicePort.ts';
import { openOnServer, startOnServer, type RemoteAttempt } from '../remote/remoteHome.ts';
import { keepServerAttempt, selectServerAttempt, type ServerAttempt } from './serverAttempts.ts';

/** Kept while the page lives, so that every screen of an attempt has the same session. */
const open = new Map<string, OpenAttempt>();

/** Rejects with `OpenRefusal`. */
export async function startServerAttempt({ scenario, mode, language, seed }: StartWish): Promise<OpenAttempt> {
  const wanted = { scenario, mode, language, ...(seed === undefined ? {} : { seed }) };
  const started = await orRefuse(startOnServer(wanted));
  const nowMs = Date.now();
  return enter(started, {
    id: started.header.attempt,
    token: started.token,
    scenario,
    mode,
    startedMs: nowMs,
    changedMs: nowMs,
    ...progressOf(started.session.state.view),
  });
}

/** Rejects with `OpenRefusal`. */
export async function openServerAttempt(kept: ServerAttempt): Promise<OpenAttempt> {
  const known = open.get(kept.id);
  if (known !== undefined && known.session.state.link !== 'superseded') return known;
  return enter(await orRefuse(openOnServer(kept.id, kept.token)), kept);
}

async function enter(remote: RemoteAttempt, kept: ServerAttempt): Promise<OpenAttempt> {
  const { header, session, feedback } = remote;
  const { scenarios } = await practiceHome().catalogue();
  const entry = scenarios.find(({ id }) => id === header.scenario);
  if (entry === undefined) throw new OpenRefusal({ code: 'noSuchScenario' });
  keepServerAttempt(kept);
  session.subscribe(({ view }) => {
    const before = selectServerAttempt(kept.id);
    if (before === null || before.acts === view.acts) return;
    keepServerAttempt({ ...before, ...progressOf(view), changedMs: Date.now() });
  });
  const attempt: OpenAttempt = {
    id: header.attempt,
    mode: header.mode,
    language: header.language,
    entry,
    session,
    feedback,
    lawTexts: (language) => remote.lawTexts(language),
  };
  open.set(attempt.id, attempt);
  return attempt;
}

/** How far an attempt has come. */
function progressOf(view: TraineeView): Pick<ServerAttempt, 'acts' | 'phase' | 'clockSeconds' | 'signed'> {
  const { acts, phase, clockSeconds, deciding } = view;
  return { acts, phase, clockSeconds, signed: deciding.signed };
}

async function orRefuse<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RemoteFault) throw new OpenRefusal(faultOf(error));
    throw error;
  }
}

function faultOf({ code }: RemoteFault): OpenFault {
  if (code === 'noSuchAttempt' || code === 'noSuchScenario') return { code };
  return code === 'replaysDifferently' ? { code: 'serverChanged' } : { code: 'serverSilent' };
}
