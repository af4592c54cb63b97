// The server put together, apart from listening: tests ask it by `inject`. Whatever it needs of the world comes in as an argument.

import { getHeapStatistics } from 'node:v8';
import type { DilemmaIndex } from '#scenario';
import rateLimit from '@fastify/rate-limit';
import { fastify, LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { addAccess, NOBODY, type RouteRule, type WhoIs } from './access.ts';
import { ApiError, apiErrorOf } from './apiError.ts';
import { AttemptDesk } from './attemptDesk.ts';
import { AppealDesk, type AppealDeskDeps } from './appeals/appealDesk.ts';
import { addAppealRoutes } from './appeals/appealRoutes.ts';
import { RegradeDesk } from './appeals/regradeDesk.ts';
import { addRegradeRoutes } from './appeals/regradeRoutes.ts';
import { addAppRoutes } from './appRoutes.ts';
import { addAttemptRoutes } from './attemptRoutes.ts';
import type { TellTime } from './trust/clock.ts';
import { CertificateDesk } from './certificates/certificateDesk.ts';
import { addCertificateRoutes } from './certificates/certificateRoutes.ts';
import { NO_SIGNING, type CertificateSettings } from './certificates/certificateSettings.ts';
import { Verification } from './certificates/verification.ts';
import { ContentShelf, type ContentFiles } from './contentShelf.ts';
import { ExamDesk } from './exams/examDesk.ts';
import { ExamPool, NO_PRIVATE_CONTENT, type PrivateContent } from './exams/examPool.ts';
import { addPoolRoutes } from './exams/poolRoutes.ts';
import { PROVE_HERE, type Prover } from './exams/prover.ts';
import { UploadDesk } from './exams/uploadDesk.ts';
import { addExamRoutes } from './exams/examRoutes.ts';
import { addSafeBrowserCheck } from './exams/safeBrowserCheck.ts';
import { SittingDesk } from './exams/sittingDesk.ts';
import { addSittingRoutes } from './exams/sittingRoutes.ts';
import { addFeedbackRoutes } from './feedbackRoutes.ts';
import { addHealthRoutes } from './healthRoutes.ts';
import { DealDesk, dealRulings } from './marking/dealDesk.ts';
import { addDealRoutes } from './marking/dealRoutes.ts';
import { MarkDesk } from './marking/markDesk.ts';
import { addMarkRoutes } from './marking/markRoutes.ts';
import { addMetrics } from './metrics.ts';
import { addSecurityHeaders } from './securityHeaders.ts';
import { GradeDesk } from './results/gradeDesk.ts';
import { GradeViewDesk } from './results/gradeViewDesk.ts';
import { GRADE_WRITINGS } from './results/keptGrades.ts';
import { OwnRecordDesk } from './results/ownRecordDesk.ts';
import { addResultRoutes } from './results/resultRoutes.ts';
import { DiscussionDesk } from './discussionDesk.ts';
import { addDiscussionRoutes } from './discussionRoutes.ts';
import { addOpenApi } from './openApi.ts';
import { dealAppeal } from './marking/dealThird.ts';
import type { Chance } from './secret.ts';
import { openRoom } from './room/openRoom.ts';
import { addPersonRecordRoutes } from './trust/personRecord.ts';
import type { Presence } from './room/presence.ts';
import type { Store } from './store/store.ts';

export interface AppDeps {
  readonly store: Store;
  readonly content: ContentFiles;
  /** Files of recordings by their path in the content. */
  readonly recordings?: ReadonlyMap<string, string>;
  /** Folder of the built app; null: the API alone. */
  readonly dist: string | null;
  readonly nowMs: () => number;
  /** The time that rows and deadlines go by; left out: `nowMs`. */
  readonly clock?: TellTime;
  /** By how much the database's clock is ahead of it; left out: it is followed. */
  readonly clockOffMs?: () => number;
  /** Whoever brings it is told the figures of the server; left out: nobody is. */
  readonly metricsToken?: string;
  /** The academy's own cases. */
  readonly privateContent?: PrivateContent;
  /** Who does the heavy work on cases; left out: this thread. */
  readonly prover?: Prover;
  /** Where browsers reach this server, without a path; left out: as they ask for it. */
  readonly origin?: string | null;
  readonly chance: Chance;
  /** With what certificates are signed, and in whose name; left out: none are given. */
  readonly certificates?: CertificateSettings;
  /** Who signs in here; left out: nobody. */
  readonly whoIs?: WhoIs;
  /** By what to count the requests of somebody who brings a session that this server signed; null: they bring none. Asks no database. */
  readonly callerOf?: (headers: FastifyRequest['headers']) => string | null;
  /** Addresses of the proxies in front, whose word on the caller's address and host is taken; left out: nobody's. */
  readonly proxies?: readonly string[];
  /** Whether browsers reach this server by https; left out: no. */
  readonly isHttps?: boolean;
  /** More routes, added behind the same rules. */
  readonly addMore?: (app: FastifyInstance) => void;
  readonly limits: Limits;
  readonly log: 'silent' | 'error' | 'warn' | 'info';
  /** Where log lines go; left out: standard output. */
  readonly logTo?: { write(line: string): void };
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with who may call it. */
    rules: readonly RouteRule[];
    /** For whoever sweeps: sittings end when their time does, also when nobody asks. */
    sittings: SittingDesk;
    /** For whoever waits until what was asked for is worked out. */
    regrades: RegradeDesk;
    /** For whoever has the academy's folder proved, or waits for proofs. */
    uploads: UploadDesk;
    /** For whoever writes down who is there. */
    presence: Presence;
    /** For whoever sweeps: what was submitted is graded, also when a server died in between. */
    grades: GradeDesk;
  }
}

export interface Limits {
  /** Of an address from which nobody signed in asks. */
  readonly requestsPerMinute: number;
  /** Of somebody who is signed in. */
  readonly requestsPerPerson: number;
  readonly startsPerMinute: number;
  readonly maxLive: number;
}

/** What a running attempt holds of the heap, rounded up: 190 KB measured when it is opened, 320 KB after five acts; a long case holds more. */
const ATTEMPT_BYTES = 800_000;
/** So much of the heap may be attempts. */
const HEAP_SHARE = 0.5;

/** Room for a class that practises behind one address; a single attempt needs one or two requests a second, with its drawings some more. */
export const USUAL_LIMITS: Limits = {
  requestsPerMinute: 6000,
  requestsPerPerson: 1800,
  startsPerMinute: 120,
  maxLive: Math.max(100, Math.floor((getHeapStatistics().heap_size_limit * HEAP_SHARE) / ATTEMPT_BYTES)),
};

/** Two long texts, every character escaped. */
const BODY_LIMIT = 300_000;

export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { store, content, recordings = new Map<string, string>(), dist, nowMs, chance, limits, log, logTo } = deps;
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: deps.proxies === undefined ? false : [...deps.proxies],
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => chance.makeSecret(),
    logger:
      log === 'silent'
        ? false
        : {
            level: log,
            base: null,
            serializers: { err: describeError },
            ...(logTo === undefined ? {} : { stream: logTo }),
          },
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: refuse,
  });
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onRequest', async () => {
    if (isStopping) throw new ApiError('stopping');
  });
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  // A line says which route was asked and how it went; nothing of who asked or what was in it.
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, ms }, 'answered');
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler(() => {
    throw new ApiError('notFound');
  });
  await addSecurityHeaders(app, deps.isHttps ?? false);
  app.decorate('rules', addAccess(app, deps.whoIs ?? NOBODY));
  await addOpenApi(app);
  const callerOf = deps.callerOf ?? (() => null);
  await app.register(rateLimit, {
    // A whole academy may stand behind one address: whoever is signed in is counted by themselves.
    keyGenerator: (request) => callerOf(request.headers) ?? request.ip,
    max: (request) => (callerOf(request.headers) === null ? limits.requestsPerMinute : limits.requestsPerPerson),
    timeWindow: '1 minute',
    // Callers counted at once; the one longest silent is forgotten first.
    cache: 20_000,
    errorResponseBuilder: () => new ApiError('tooMany'),
  });

  const { clockOffMs = () => 0 } = deps;
  addHealthRoutes(app, { store, isStopping: () => isStopping, clockOffMs });
  if (deps.metricsToken !== undefined)
    addMetrics(app, deps.metricsToken, { liveAttempts: () => desk.live, clockOffMs });
  const shelf = new ContentShelf(content);
  const clock = deps.clock ?? (() => Promise.resolve(nowMs()));
  const onError = (error: unknown): void => app.log.warn({ err: error }, 'hints and presence could not be kept');
  const room = openRoom({ store, onError });
  const { hints, presence } = room;
  const { privateContent: own = NO_PRIVATE_CONTENT, prover = PROVE_HERE } = deps;
  const uploads = new UploadDesk({
    db: store.db,
    clock,
    chance,
    shelf,
    prover,
    own,
    onFailure: (error) => {
      if (!isStopping) app.log.error({ err: error }, 'proving cases failed');
    },
  });
  app.addHook('onClose', async () => {
    await prover.close();
    await uploads.settled();
  });
  const pool = new ExamPool({
    db: store.db,
    shelf,
    own,
    prover,
    proofOf: (name) => uploads.proofOf(name),
  });
  const grades = new GradeDesk({
    db: store.db,
    clock,
    shelf,
    onFailure: (error) => app.log.error({ err: error }, 'a sitting could not be graded'),
  });
  app.addHook('onClose', () => grades.end());
  const sittings = new SittingDesk({
    db: store.db,
    clock,
    chance,
    attempts: () => desk,
    hints,
    presence,
    onSubmitted: (sitting, atMs) => grades.settleSoon(sitting, atMs),
  });
  const desk: AttemptDesk = new AttemptDesk({
    db: store.db,
    shelf,
    clock,
    chance,
    guard: sittings,
    maxLive: limits.maxLive,
  });
  addSafeBrowserCheck(app, { db: store.db, origin: deps.origin ?? null });
  addAttemptRoutes(app, desk, limits.startsPerMinute);
  addFeedbackRoutes(app, desk);
  const exams = new ExamDesk({ db: store.db, clock, chance, shelf, pool, onMarkers: dealRulings });
  addExamRoutes(app, exams);
  addPoolRoutes(app, { pool, uploads, exams });
  app.decorate('uploads', uploads);
  addSittingRoutes(app, sittings);
  room.addTo(app, sittings, clock);
  const views = new GradeViewDesk({ db: store.db, clock, grades });
  const records = new OwnRecordDesk({ db: store.db, clock, reports: grades.reports, views });
  addPersonRecordRoutes(app, { db: store.db, clock, examsOf: (person) => records.sittingsOf(person) });
  addDealRoutes(app, new DealDesk({ db: store.db, clock }));
  const marking = new MarkDesk({
    db: store.db,
    clock,
    chance,
    attempts: desk,
    titleOf: (name) => pool.titleOf(name),
    onFrozen: async (db, sitting, atMs) => {
      await grades.settle(db, sitting, { reason: GRADE_WRITINGS.marked, by: null, atMs });
    },
  });
  addMarkRoutes(app, marking, (attempt) => shelf.selectLaw(store.db, attempt.content_hash));
  addResultRoutes(app, { db: store.db, clock, grades, views, records });
  app.decorate('sittings', sittings);
  app.decorate('grades', grades);
  const appeals = { db: store.db, clock, chance, grades };
  const resultOf: AppealDeskDeps['resultOf'] = (who, sitting) => views.see(who, sitting);
  addAppealRoutes(app, new AppealDesk({ ...appeals, dealAppeal, resultOf }));
  const regrades = new RegradeDesk({
    ...appeals,
    shelf,
    current: (name) => pool.selectOptional(name),
    onError: (error) => app.log.error({ err: error }, 'a regrade could not be worked out'),
  });
  addRegradeRoutes(app, regrades);
  app.decorate('regrades', regrades);
  app.addHook('onClose', () => regrades.settled());
  const { certificates = NO_SIGNING } = deps;
  addCertificateRoutes(
    app,
    new CertificateDesk({ db: store.db, clock, chance, settings: certificates }),
    new Verification(store.db, clock),
    { origin: deps.origin ?? null, academy: certificates.academy, asksPerMinute: limits.startsPerMinute },
  );
  const dilemmas = content.get('dilemmas.json');
  if (dilemmas !== undefined) {
    const index = JSON.parse(dilemmas) as DilemmaIndex;
    addDiscussionRoutes(app, new DiscussionDesk({ dilemmas: index.dilemmas, nowMs, chance }), limits.startsPerMinute);
  }
  deps.addMore?.(app);
  await addAppRoutes(app, content, recordings, dist);
  return app;
}

/** An error as the log has it. What else a database tells of one (which value was there twice) may be about a person. */
function describeError(error: Error): {
  type: string;
  message: string;
  stack: string;
  code: unknown;
  errcode: unknown;
} {
  const { name, message, stack = '' } = error;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return { type: name, message, code, errcode, stack };
}

/** Answers an error in the protocol's words. Only our own mistakes and the store's troubles are logged in full. */
function refuse(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const error = apiErrorOf(thrown);
  if (error.status >= 500 && error !== thrown) request.log.error({ err: thrown }, error.code);
  if (error.code === 'attemptDamaged') request.log.error(error.details, error.code);
  void reply.status(error.status).send(error.body(request.id));
}
