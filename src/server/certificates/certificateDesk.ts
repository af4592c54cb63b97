// The desk where certificates are given, found and revoked. One is for a confirmed pass that is released and is the result of whoever sat; it is signed
// once, never changed, and revoked with a reason.

import { setImmediate as breathe } from 'node:timers/promises';
import {
  CERTIFICATE_PATHS,
  makeCredential,
  refuseCertificate,
  resultOf,
  sealCredential,
  type Credential,
  type ExamCertificates,
  type Grade,
  type Issued,
  type OwnCertificate,
  type WhyNoCertificate,
} from '#exam';
import type { SignedIn } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { readExam } from '../exams/readExam.ts';
import { readDesign } from '../exams/sittingRows.ts';
import { gradeIn } from '../results/keptGrades.ts';
import type { Chance } from '../secret.ts';
import {
  insertCertificate,
  insertSigningKeyOnce,
  selectCertificates,
  selectCertificatesOfExam,
  selectOptionalCertificate,
  updateRevoked,
} from '../store/certificates.ts';
import type { CertificateRow, ExamRow, GradeRow, SittingRow } from '../store/examRows.ts';
import { selectOptionalExam } from '../store/exams.ts';
import { selectOptionalGrade } from '../store/grades.ts';
import { selectNames, selectOptionalContact } from '../store/people.ts';
import { lockOptionalSitting, selectOptionalSitting, selectSittings, selectSittingsOf } from '../store/sittings.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import type { TellTime } from '../trust/clock.ts';
import { certificatePdf } from './certificatePdf.ts';
import type { CertificateSettings } from './certificateSettings.ts';
import { certificateWords } from './certificateWords.ts';

export interface CertificateDeskDeps {
  readonly db: Db;
  readonly clock: TellTime;
  readonly chance: Chance;
  readonly settings: CertificateSettings;
}

/** A certificate is due on this grade, or why none is. */
type Due = { readonly why: null; readonly grade: Grade } | { readonly why: WhyNoCertificate };

const RELEASED = ['released', 'archived'];

export class CertificateDesk {
  readonly #deps: CertificateDeskDeps;

  constructor(deps: CertificateDeskDeps) {
    this.#deps = deps;
  }

  /** Everybody who sat it, with what they have or why they have none. */
  async ofExam(examId: string): Promise<ExamCertificates> {
    const { db, settings } = this.#deps;
    const exam = await readExam(db, examId);
    const sittings = await selectSittings(db, examId);
    const names = await selectNames(db, [...new Set(sittings.map(({ person }) => person))]);
    const certificates = Map.groupBy(await selectCertificatesOfExam(db, examId), ({ sitting }) => sitting);
    const grades = new Map<string, GradeRow | null>();
    for (const { id } of sittings) {
      // oxlint-disable-next-line no-await-in-loop -- one connection reads one after the other, and whoever waits is served in between.
      grades.set(id, await selectOptionalGrade(db, id));
      // oxlint-disable-next-line no-await-in-loop
      await breathe();
    }
    const tries = Map.groupBy(sittings, ({ person }) => person);
    const { countsTry } = readDesign(exam);
    const rows: ExamCertificates['rows'][number][] = [];
    for (const sitting of sittings) {
      const own = certificates.get(sitting.id) ?? [];
      const current = own.find(isInForce);
      const grade = grades.get(sitting.id) ?? null;
      const theirs = (): (GradeRow | null)[] =>
        (tries.get(sitting.person) ?? []).map(({ id }) => grades.get(id) ?? null);
      const due = refuseIssue(exam, own) ?? dueOn(sitting, theirs(), countsTry);
      rows.push({
        sitting: sitting.id,
        person: sitting.person,
        name: names.get(sitting.person) ?? null,
        try: sitting.try,
        certificate: current?.id ?? null,
        issuedAtMs: current?.at_ms ?? null,
        isOutdated: current !== undefined && grade !== null && current.grade_hash !== grade.hash,
        why: due.why,
        revoked: own.flatMap(({ id, revoked_at_ms, revoked_reason }) =>
          revoked_at_ms === null ? [] : [{ certificate: id, atMs: revoked_at_ms, reason: revoked_reason ?? '' }],
        ),
      });
    }
    return { exam: examId, canSign: settings.key !== null, rows };
  }

  /** `origin`: where this academy is reached, as its certificates will say for good. */
  async issue(who: SignedIn, examId: string, sittings: readonly string[], origin: string): Promise<Issued> {
    const { db } = this.#deps;
    if (this.#deps.settings.key === null) throw new ApiError('notNow', { why: 'noSigningKey' });
    const exam = await readExam(db, examId);
    const issued: { sitting: string; certificate: string }[] = [];
    const refused: { sitting: string; why: WhyNoCertificate }[] = [];
    for (const sitting of new Set(sittings)) {
      // oxlint-disable-next-line no-await-in-loop -- each in a transaction of its own: one refused keeps no other from theirs.
      const done = await this.#issueOne(who, exam, sitting, origin);
      if (done.why === null) issued.push({ sitting, certificate: done.certificate });
      else refused.push({ sitting, why: done.why });
    }
    return { issued, refused };
  }

  async revoke(who: SignedIn, certificate: string, reason: string): Promise<void> {
    const { db, clock } = this.#deps;
    const nowMs = await clock(db);
    await transact(db, async (transaction) => {
      const row = await selectOptionalCertificate(transaction, certificate);
      if (row === null || !(await revokeRow(transaction, row, reason, nowMs, who.person)))
        throw new ApiError('noSuchCertificate');
    });
  }

  /** A candidate's own: the one that holds, else the last that did. */
  async own(who: SignedIn, sitting: string): Promise<OwnCertificate> {
    const row = await this.#ownRow(who, sitting);
    if (row === undefined) return { certificate: null };
    const { id, at_ms, revoked_at_ms, revoked_reason } = row;
    return {
      certificate: { certificate: id, issuedAtMs: at_ms, revokedAtMs: revoked_at_ms, revokedReason: revoked_reason },
    };
  }

  async signedText(who: SignedIn, sitting: string): Promise<string> {
    return (await this.#inForce(who, sitting)).signature;
  }

  async paper(who: SignedIn, sitting: string, language: string | null): Promise<Buffer> {
    const { db } = this.#deps;
    const row = await this.#inForce(who, sitting);
    const sat = await selectOptionalSitting(db, sitting);
    const holder = sat === null ? null : await selectOptionalContact(db, sat.person);
    if (sat === null || holder === null) throw new ApiError('noSuchCertificate');
    const credential = JSON.parse(row.body) as Credential;
    const exam = await selectOptionalExam(db, sat.exam);
    const words = certificateWords(language ?? (exam === null ? 'en' : readDesign(exam).language));
    return certificatePdf(
      {
        certificate: row.id,
        name: holder.name,
        credential,
        signed: row.signature,
        issuedAtMs: row.at_ms,
        verifyAt: `${credential.issuer.url}/#/academy/verify/${encodeURIComponent(row.id)}`,
      },
      words,
    );
  }

  async #issueOne(
    { person: by }: SignedIn,
    exam: ExamRow,
    sittingId: string,
    origin: string,
  ): Promise<{ why: null; certificate: string } | { why: WhyNoCertificate }> {
    const { db, clock, chance, settings } = this.#deps;
    const { key } = settings;
    if (key === null) throw new ApiError('notNow', { why: 'noSigningKey' });
    const nowMs = await clock(db);
    return transact(db, async (transaction) => {
      const sitting = await lockOptionalSitting(transaction, sittingId);
      if (sitting === null || sitting.exam !== exam.id) throw new ApiError('noSuchSitting');
      const due = await this.#due(transaction, exam, sitting, await selectCertificates(transaction, sittingId));
      if (due.why !== null) return { why: due.why };
      const holder = await selectOptionalContact(transaction, sitting.person);
      if (holder === null) return { why: 'nameless' as const };
      const id = chance.makeSecret();
      const design = readDesign(exam);
      const words = certificateWords(design.language);
      const credential = makeCredential({
        url: `${origin}${CERTIFICATE_PATHS.verify(id)}`,
        issuer: { url: origin, name: settings.academy },
        revocations: `${origin}${CERTIFICATE_PATHS.revocations()}`,
        exam: { id: exam.id, title: exam.title },
        description: words.say('description', { cases: design.cases.length }),
        criteria: words.say('criteria', {
          mark: due.grade.passMarkBp / 100,
          fails: design.critical.policy === 'fail' ? 'yes' : 'no',
        }),
        names: { whole: words.say('whole'), result: words.say('resultName'), competencies: words.competencies },
        grade: due.grade,
        validFrom: new Date(nowMs).toISOString(),
        validUntil: null,
        ...holder,
        salt: chance.makeSecret(),
      });
      const sealed = sealCredential(credential, due.grade);
      const keyAt = `${origin}${CERTIFICATE_PATHS.key(key.kid)}`;
      // What programs that read Open Badges ask for beside the credential itself (section 8.2.3 of the specification).
      const claims = { iss: credential.issuer.id, jti: credential.id, nbf: Math.trunc(nowMs / 1000) };
      await insertSigningKeyOnce(transaction, { kid: key.kid, jwk: JSON.stringify(key.publicKey), at_ms: nowMs });
      await insertCertificate(transaction, {
        id,
        sitting: sittingId,
        body: sealed.text,
        signature: await key.sign({ ...credential, ...claims }, keyAt),
        at_ms: nowMs,
        revoked_at_ms: null,
        grade_hash: sealed.grade,
        revoked_reason: null,
      });
      await recordAudit(transaction, {
        atMs: nowMs,
        actor: by,
        action: 'certificateIssued',
        subject: sittingId,
        body: { certificate: id, credential: sealed.hash, grade: sealed.grade, key: key.kid },
      });
      return { why: null, certificate: id };
    });
  }

  /** Whether a sitting is due a certificate, and on which grade. */
  async #due(db: Db, exam: ExamRow, sitting: SittingRow, own: readonly CertificateRow[]): Promise<Due> {
    const refused = refuseIssue(exam, own);
    if (refused !== null) return refused;
    const grades: (GradeRow | null)[] = [];
    for (const { id } of await selectSittingsOf(db, exam.id, sitting.person))
      // oxlint-disable-next-line no-await-in-loop -- few.
      grades.push(await selectOptionalGrade(db, id));
    return dueOn(sitting, grades, readDesign(exam).countsTry);
  }

  /** Somebody's own; another's is not there. */
  async #ownRow({ person }: SignedIn, sitting: string): Promise<CertificateRow | undefined> {
    const { db } = this.#deps;
    const row = await selectOptionalSitting(db, sitting);
    if (row === null || row.person !== person) throw new ApiError('noSuchSitting');
    const own = await selectCertificates(db, sitting);
    return own.find(isInForce) ?? own.at(-1);
  }

  async #inForce(who: SignedIn, sitting: string): Promise<CertificateRow> {
    const row = await this.#ownRow(who, sitting);
    if (row === undefined || !isInForce(row)) throw new ApiError('noSuchCertificate');
    return row;
  }
}

/** A sitting's certificate holds no more, for a reason; in a transaction of the caller's. Tells whether there was one. */
export async function revokeOfSitting(
  db: Db,
  sitting: string,
  reason: string,
  nowMs: number,
  by: string,
): Promise<boolean> {
  const row = (await selectCertificates(db, sitting)).find(isInForce);
  return row !== undefined && revokeRow(db, row, reason, nowMs, by);
}

async function revokeRow(
  db: Db,
  { id, sitting }: CertificateRow,
  reason: string,
  nowMs: number,
  by: string,
): Promise<boolean> {
  if (!(await updateRevoked(db, id, nowMs, reason))) return false;
  const body = { certificate: id, reason };
  await recordAudit(db, { atMs: nowMs, actor: by, action: 'certificateRevoked', subject: sitting, body });
  return true;
}

function isInForce({ revoked_at_ms }: CertificateRow): boolean {
  return revoked_at_ms === null;
}

function refuseIssue({ state }: ExamRow, own: readonly CertificateRow[]): { why: WhyNoCertificate } | null {
  if (own.some(isInForce)) return { why: 'alreadyIssued' };
  return RELEASED.includes(state) ? null : { why: 'notReleased' };
}

/** By the last grades of all tries of a person. One that was damaged stops whoever asks. */
function dueOn({ id }: SittingRow, rows: readonly (GradeRow | null)[], countsTry: Parameters<typeof resultOf>[1]): Due {
  const own = rows.find((row) => row?.sitting === id) ?? null;
  if (own === null) return { why: 'notConfirmed' };
  const grade = gradeIn(own);
  const why = refuseCertificate(grade);
  if (why !== null) return { why };
  const grades = rows.flatMap((row) => (row === null ? [] : row === own ? [grade] : [gradeIn(row)]));
  return resultOf(grades, countsTry)?.sitting === id ? { why: null, grade } : { why: 'notTheResult' };
}
