// Every error the API answers: its code, its HTTP status, and through the protocol what to do next. Throw an ApiError; whatever else is
// thrown is our mistake and becomes `internal`.

import { REMOTE_ERRORS, type RemoteError, type RemoteErrorCode } from '#attempt';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { storeFaultOf } from './store/storeFault.ts';

const STATUS: Readonly<Record<RemoteErrorCode, number>> = {
  malformed: 400,
  notSignedIn: 401,
  notAllowed: 403,
  notFound: 404,
  tooLarge: 413,
  unsupportedMedia: 415,
  noSuchScenario: 404,
  noSuchAttempt: 404,
  notLookedAt: 404,
  noSuchMoment: 404,
  notSigned: 409,
  notReleased: 409,
  rulesClosed: 409,
  noSuchExam: 404,
  noSuchSitting: 404,
  noSuchCertificate: 404,
  noSuchAppeal: 404,
  noSuchRegrade: 404,
  notNow: 409,
  safeBrowser: 403,
  actReused: 409,
  attemptFull: 409,
  replaysDifferently: 409,
  attemptDamaged: 409,
  gradeDamaged: 409,
  tooMany: 429,
  changedMeanwhile: 503,
  stopping: 503,
  storeAway: 503,
  storageFull: 507,
  appNotBuilt: 503,
  internal: 500,
  noSuchDiscussion: 404,
  discussionEnded: 409,
  discussionFull: 409,
  wrongSignIn: 401,
  mustWait: 429,
  wrongCode: 401,
  codeEnded: 401,
  shortPassword: 400,
  guessablePassword: 400,
  wrongPassword: 403,
  noSingleSignOn: 404,
  linkEnded: 404,
  noSuchPerson: 404,
  noSuchCohort: 404,
  noSuchLink: 404,
  noSuchSession: 404,
  emailTaken: 409,
  titleTaken: 409,
  cohortClosed: 409,
  lastAdmin: 409,
  planEnded: 409,
};

interface Details {
  /** The act that the error is about. */
  readonly act?: number;
  /** Why it cannot be done now. */
  readonly why?: string;
  /** The attempt whose log is damaged: for the log, not for whoever asked. */
  readonly attempt?: string;
  /** Where in the request the fault lies. */
  readonly at?: readonly string[];
}

export class ApiError extends Error {
  readonly code: RemoteErrorCode;
  readonly details: Details;

  constructor(code: RemoteErrorCode, details: Details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return STATUS[this.code];
  }

  /** The body of the answer; `id` finds the error in the log. */
  body(id: string): { error: RemoteError } {
    const { act, at, why } = this.details;
    return {
      error: {
        code: this.code,
        next: REMOTE_ERRORS[this.code],
        ...(this.code === 'internal' ? { id } : {}),
        ...(act === undefined ? {} : { act }),
        ...(why === undefined ? {} : { why }),
        ...(at === undefined ? {} : { at: [...at] }),
      },
    };
  }
}

/** What an error thrown anywhere below means to whoever asked. */
export function apiErrorOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return new ApiError('malformed', { at: placesOf(error.validation) });
  const fault = storeFaultOf(error);
  if (fault === 'full') return new ApiError('storageFull');
  if (fault === 'busy' || fault === 'conflict') return new ApiError('changedMeanwhile');
  if (fault === 'unreachable') return new ApiError('storeAway');
  if (fault !== null) return new ApiError('internal');
  // Fastify's own refusals carry the status that fits.
  switch (statusOf(error)) {
    case 400:
      return new ApiError('malformed');
    case 404:
      return new ApiError('notFound');
    case 413:
      return new ApiError('tooLarge');
    case 414:
      return new ApiError('notFound');
    case 415:
      return new ApiError('unsupportedMedia');
    case 429:
      return new ApiError('tooMany');
    default:
      return new ApiError('internal');
  }
}

/** The places of a request that are wrong, never what stood there. */
function placesOf(faults: readonly { readonly instancePath: string }[]): string[] {
  const places = faults.map(({ instancePath }) => instancePath.replace(/^\//, '').replaceAll('/', '.'));
  return [...new Set(places)].slice(0, 10);
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
