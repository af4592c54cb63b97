// The rows of people and their cohorts, as Kysely knows them. A person is a pseudonym everywhere but where they sign in.

import type { InterfaceLanguage, Role } from '#exam';

export interface PersonRow {
  /** The pseudonym: random, and it stays when the person is deleted. */
  readonly person: string;
  readonly state: 'active' | 'blocked' | 'deleted';
  /** Chosen language of the interface; null: none chosen. */
  readonly language: InterfaceLanguage | null;
  readonly created_at_ms: number;
}

export interface PersonRoleRow {
  readonly person: string;
  readonly role: Role;
}

export interface CohortRow {
  readonly cohort: string;
  readonly title: string;
  readonly is_closed: number;
  readonly created_at_ms: number;
}

export interface CohortPersonRow {
  readonly cohort: string;
  readonly person: string;
}

/** Append-only; the last of a person holds. */
export interface AccommodationStoredRow {
  readonly person: string;
  readonly seq: number;
  /** Accommodations as JSON. */
  readonly body: string;
  readonly reason: string;
  readonly by: string;
  readonly at_ms: number;
}

export interface PeopleTables {
  readonly people: PersonRow;
  readonly person_roles: PersonRoleRow;
  readonly cohorts: CohortRow;
  readonly cohort_people: CohortPersonRow;
  readonly accommodations: AccommodationStoredRow;
}
