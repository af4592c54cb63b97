// Whoever sits an exam that asks for Safe Exam Browser is asked for its keys at every request: of the sitting, of its attempts, and to begin.
// The rule is laid over the routes, so that a new one is held to it too; those of staff have roles of their own and are none of it. Once a
// sitting is submitted, looking back is no longer sitting an exam.

import { API } from '#attempt';
import { refuseBrowser, SEB_HEADERS, type ExamDesign, type SafeBrowserClaim } from '#exam';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiError } from '../apiError.ts';
import { Lately } from '../lately.ts';
import { selectOptionalAttempt } from '../store/attempts.ts';
import { selectOptionalExam } from '../store/exams.ts';
import { selectOptionalSitting } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { readDesign } from './sittingRows.ts';

type Wanted = NonNullable<ExamDesign['safeExamBrowser']>;

interface SafeBrowserCheckDeps {
  readonly db: Db;
  /** Where browsers reach this server; null: as they ask for it. */
  readonly origin: string | null;
}

/** Remembered at most. */
const MAX_KNOWN = 20_000;

export function addSafeBrowserCheck(app: FastifyInstance, { db, origin }: SafeBrowserCheckDeps): void {
  // What never changes is remembered: to which sitting an attempt belongs, and what the design of an exam that is sat asks for.
  const sittingOf = remember(async (attempt) => {
    const row = await selectOptionalAttempt(db, attempt);
    return row === null ? undefined : row.sitting;
  });
  const wantedOf = remember(async (sitting): Promise<Wanted | null | undefined> => {
    const row = await selectOptionalSitting(db, sitting);
    if (row === null) return undefined;
    const exam = await selectOptionalExam(db, row.exam);
    return exam === null ? undefined : readDesign(exam).safeExamBrowser;
  });

  const wantedBy = async (request: FastifyRequest): Promise<Wanted | null> => {
    const { access } = request.routeOptions.config;
    if (access !== 'person' && access !== 'holder') return null;
    const { sitting, attempt, exam } = request.params as Readonly<Record<string, string | undefined>>;
    if (request.method === 'POST' && request.routeOptions.url === `${API}/exams/:exam/sittings`) {
      const row = await selectOptionalExam(db, exam ?? '');
      return row === null ? null : readDesign(row).safeExamBrowser;
    }
    const id = sitting ?? (attempt === undefined ? null : await sittingOf(attempt));
    if (id === null || id === undefined) return null;
    const wanted = (await wantedOf(id)) ?? null;
    if (wanted === null) return null;
    return (await selectOptionalSitting(db, id))?.submitted_at_ms === null ? wanted : null;
  };

  app.addHook('preHandler', async (request) => {
    const wanted = await wantedBy(request);
    if (wanted === null) return;
    const asked = origin ?? `${request.protocol}://${request.host}`;
    const why = refuseBrowser(wanted, claimOf(request, asked), asked);
    if (why !== null) throw new ApiError('safeBrowser', { why });
  });
}

function claimOf({ headers, url }: FastifyRequest, origin: string): SafeBrowserClaim {
  const read = (name: string): string | null => {
    const value = headers[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const page = read(SEB_HEADERS.page);
  return {
    url: `${origin}${url}`,
    configKey: read(SEB_HEADERS.configKey),
    browserExamKey: read(SEB_HEADERS.browserExamKey),
    page:
      page === null
        ? null
        : {
            url: page,
            configKey: read(SEB_HEADERS.pageConfigKey),
            browserExamKey: read(SEB_HEADERS.pageBrowserExamKey),
          },
  };
}

/** Reads once what is there; `undefined` is asked for again. */
function remember<T>(read: (id: string) => Promise<T | undefined>): (id: string) => Promise<T | undefined> {
  const lately = new Lately<T>(MAX_KNOWN);
  return async (id) => {
    const known = lately.get(id);
    if (known !== undefined) return known;
    const value = await read(id);
    if (value !== undefined) lately.set(id, value);
    return value;
  };
}
