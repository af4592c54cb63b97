// What browser and server say to each other about people: who signs in, who belongs to an academy, how they came to it. Both read this one
// file. A person is named by a pseudonym; name and e-mail go to those alone who look after people.

import { API } from '#attempt';
import { z } from 'zod';
import { accommodationsSchema, type Accommodations } from '../accommodations.ts';

/** What somebody may be at an academy; a person may be several. */
export const ROLES = ['trainee', 'instructor', 'examiner', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A password is long and not easily guessed; what it is made of is everybody's own business (OWASP ASVS 5.0, 6.2). */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** Languages of the interface that a person may have chosen. */
export const INTERFACE_LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
const languageSchema = z.enum(INTERFACE_LANGUAGES);

const nameSchema = z.string().trim().min(1).max(120);
const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** As it is given: blanks belong to it. Whether it is good enough is answered in words of its own. */
const passwordSchema = z.string().min(1).max(PASSWORD_LENGTH.max);
const rolesSchema = z.array(z.enum(ROLES)).max(ROLES.length);
const idSchema = z.string().min(1).max(80);

export const personParams = z.object({ person: idSchema });
export const cohortParams = z.object({ cohort: idSchema });
export const invitationParams = z.object({ invitation: idSchema });
export const sessionParams = z.object({ session: idSchema });

/** What a stranger may know of this server. */
export const academySchema = z.object({
  /** Nobody has come to it yet: it waits for its set-up link. */
  waitsForSetUp: z.boolean(),
  /** Name of the single sign-on, where there is one. */
  singleSignOn: z.string().nullable(),
  /** Whether whoever asks is signed in. */
  isSignedIn: z.boolean(),
});
export type Academy = z.infer<typeof academySchema>;

// Signing in

export const signInSchema = z.strictObject({ email: z.string().min(1).max(254), password: passwordSchema });
/** `twoFactor`: a code is asked for before the door opens. */
export const signedInSchema = z.object({ twoFactor: z.boolean() });
export type SignedInAnswer = z.infer<typeof signedInSchema>;
export const codeSchema = z.strictObject({ code: z.string().trim().min(1).max(40) });
export const ownPasswordSchema = z.strictObject({ password: passwordSchema });
export const changePasswordSchema = z.strictObject({ currentPassword: passwordSchema, newPassword: passwordSchema });
export const singleSignOnSchema = z.object({ url: z.url() });
/** The secret for an authenticator app, as an address that it reads, and codes for the day it is lost. Told once. */
export const twoFactorSecretSchema = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
export type TwoFactorSecret = z.infer<typeof twoFactorSecretSchema>;
export const backupCodesSchema = z.object({ backupCodes: z.array(z.string()) });
export const doneSchema = z.object({ done: z.literal(true) });
export const DONE = { done: true } as const;

/** Somebody about themselves. */
export const meSchema = z.object({
  person: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(ROLES)),
  language: languageSchema.nullable(),
  twoFactor: z.boolean(),
  /** Their roles wait until they have turned two-factor on. */
  needsTwoFactor: z.boolean(),
  /** Without one they come by single sign-on. */
  hasPassword: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;
export const changeMeSchema = z.strictObject({ language: languageSchema });

export const sessionsSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      /** What the browser calls itself. */
      agent: z.string(),
      openedAtMs: z.number().int(),
      seenAtMs: z.number().int(),
      isThis: z.boolean(),
    }),
  ),
});
export type Sessions = z.infer<typeof sessionsSchema>;

// People and cohorts

export const PERSON_STATES = ['active', 'blocked'] as const;
export const personSchema = z.object({
  person: z.string(),
  name: z.string(),
  /** For admins alone. */
  email: z.string().nullable(),
  roles: z.array(z.enum(ROLES)),
  state: z.enum(PERSON_STATES),
  language: languageSchema.nullable(),
  cohorts: z.array(z.string()),
  twoFactor: z.boolean(),
  /** A password or a single sign-on is theirs. */
  canSignIn: z.boolean(),
  /** Until when a link waits for them; null: none does. */
  linkUntilMs: z.number().int().nullable(),
  /** Whether something is granted to them that others do not get. */
  hasAccommodations: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;
export const peopleSchema = z.object({ people: z.array(personSchema) });
export const changePersonSchema = z.strictObject({
  name: nameSchema.optional(),
  email: emailSchema.optional(),
  language: languageSchema.nullable().optional(),
  roles: rolesSchema.optional(),
  cohorts: z.array(idSchema).max(100).optional(),
});
export type ChangePerson = z.infer<typeof changePersonSchema>;

export const cohortSchema = z.object({
  cohort: z.string(),
  title: z.string(),
  people: z.number().int(),
  isClosed: z.boolean(),
});
export type Cohort = z.infer<typeof cohortSchema>;
export const cohortsSchema = z.object({ cohorts: z.array(cohortSchema) });
const titleSchema = z.string().trim().min(1).max(80);
export const makeCohortSchema = z.strictObject({ title: titleSchema });
export const changeCohortSchema = z.strictObject({ title: titleSchema.optional(), isClosed: z.boolean().optional() });
export const madeCohortSchema = z.object({ cohort: z.string() });

// Links

export const LINK_DAYS = { min: 1, usual: 14, max: 90 } as const;
const daysSchema = z.number().int().min(LINK_DAYS.min).max(LINK_DAYS.max).default(LINK_DAYS.usual);

/** setUp: for the first admin. invite: for somebody new, who gives their name. renew: for somebody known, who sets a password. */
export const LINK_KINDS = ['setUp', 'invite', 'renew'] as const;
export const makeInvitationSchema = z.strictObject({
  roles: rolesSchema.min(1),
  cohort: idSchema.nullable().default(null),
  days: daysSchema,
});
export const makeLinkSchema = z.strictObject({
  days: daysSchema,
  /** Turns two-factor off when the link is used: for somebody who lost their device. */
  clearsTwoFactor: z.boolean().default(false),
});
/** The link's secret is told once. */
export const madeLinkSchema = z.object({ invitation: z.string(), token: z.string(), untilMs: z.number().int() });
export type MadeLink = z.infer<typeof madeLinkSchema>;
export const invitationsSchema = z.object({
  invitations: z.array(
    z.object({
      invitation: z.string(),
      roles: z.array(z.enum(ROLES)),
      cohort: z.string().nullable(),
      madeAtMs: z.number().int(),
      untilMs: z.number().int(),
    }),
  ),
});
export type Invitations = z.infer<typeof invitationsSchema>;
/** What whoever holds a link sees of it. */
export const offeredSchema = z.object({
  kind: z.enum(LINK_KINDS),
  roles: z.array(z.enum(ROLES)),
  /** Known for somebody who is in the list already. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  untilMs: z.number().int(),
});
export type Offered = z.infer<typeof offeredSchema>;
export const acceptSchema = z.strictObject({
  /** Asked of somebody new alone. */
  name: nameSchema.optional(),
  email: emailSchema.optional(),
  password: passwordSchema,
  language: languageSchema.optional(),
});
export type Accept = z.infer<typeof acceptSchema>;

// Roster

export const ROSTER_COLUMNS = ['name', 'email', 'cohort', 'roles', 'language'] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];
/** Each names one place of the file; the screens say what to do about it. */
export const ROSTER_FAULTS = [
  'empty',
  'noColumn',
  'columnTwice',
  'tooManyRows',
  'brokenQuotes',
  'tooManyFields',
  'noName',
  'longName',
  'noEmail',
  'badEmail',
  'emailTwice',
  'longCohort',
  'closedCohort',
  'unknownRole',
  'unknownLanguage',
] as const;
export type RosterFaultCode = (typeof ROSTER_FAULTS)[number];
export const MAX_ROSTER_ROWS = 2000;

export const rosterFaultSchema = z.object({
  code: z.enum(ROSTER_FAULTS),
  /** Line of the file, the first being 1. */
  line: z.number().int(),
  column: z.enum(ROSTER_COLUMNS).nullable(),
  /** What stood there, cut to a readable length. */
  found: z.string(),
  /** The other line that it clashes with. */
  other: z.number().int().nullable(),
});
export type RosterFault = z.infer<typeof rosterFaultSchema>;

export const postRosterSchema = z.strictObject({
  csv: z.string().max(280_000),
  /** Left out: only look. The plan of a look does what was looked at, or nothing. */
  plan: z.string().max(80).optional(),
  days: daysSchema,
});
export const rosterSchema = z.object({
  faults: z.array(rosterFaultSchema),
  /** Columns that mean nothing here and are left unread. */
  extraColumns: z.array(z.string()),
  /** Null where there are faults. */
  plan: z.string().nullable(),
  done: z.boolean(),
  newCohorts: z.array(z.string()),
  unchanged: z.number().int(),
  changed: z.array(z.object({ line: z.number().int(), name: z.string(), what: z.array(z.enum(ROSTER_COLUMNS)) })),
  /** In the list, and may not sign in: left as they are. */
  blocked: z.array(z.object({ line: z.number().int(), name: z.string() })),
  added: z.array(
    z.object({
      line: z.number().int(),
      name: z.string(),
      email: z.string(),
      cohort: z.string().nullable(),
      roles: z.array(z.enum(ROLES)),
      /** Once done: the secret of their link, told once. */
      token: z.string().nullable(),
    }),
  ),
  /** Once done: until when the links hold. */
  untilMs: z.number().int().nullable(),
});
export type Roster = z.infer<typeof rosterSchema>;

export const grantSchema = z.strictObject({ body: accommodationsSchema, reason: z.string().trim().min(1).max(2000) });
export const grantedSchema = z.object({
  granted: z.array(
    z.object({
      seq: z.number().int(),
      body: z.custom<Accommodations>((value) => accommodationsSchema.safeParse(value).success),
      reason: z.string(),
      /** Who granted it; null: somebody who is gone. */
      by: z.string().nullable(),
      atMs: z.number().int(),
    }),
  ),
});
export type Granted = z.infer<typeof grantedSchema>;

/** Paths below the API; sign-in itself stands below AUTH. */
export const AUTH = '/api/auth';
export const PEOPLE_PATHS = {
  academy: () => `${API}/academy`,
  me: () => `${API}/me`,
  sessions: () => `${API}/me/sessions`,
  session: (session: string) => `${API}/me/sessions/${encodeURIComponent(session)}`,
  people: () => `${API}/people`,
  person: (person: string) => `${API}/people/${encodeURIComponent(person)}`,
  /** Everything that is held about somebody, for an admin; about oneself, for everybody. */
  record: (person: string) => `${API}/people/${encodeURIComponent(person)}/record`,
  ownRecord: () => `${API}/own/record`,
  cohorts: () => `${API}/cohorts`,
  cohort: (cohort: string) => `${API}/cohorts/${encodeURIComponent(cohort)}`,
  invitations: () => `${API}/invitations`,
  invitation: (invitation: string) => `${API}/invitations/${encodeURIComponent(invitation)}`,
  /** What the bearer of a link holds. */
  link: () => `${API}/link`,
  roster: () => `${API}/roster`,
} as const;
