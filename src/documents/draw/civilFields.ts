// What stands on a drawn certificate of the civil registry? Parents named as their people name, a spouse, a note in the margin now and then.

import { makeName, type Chance } from '#people';
import type { CivilKind } from '../fieldsCivil.ts';
import type { State } from '../series/state.ts';
import { addDays, before } from './day.ts';

export function drawCivilFields(
  kind: CivilKind,
  person: { surname: string; givenNames: string; birthDate: string; sex: string },
  state: State,
  chance: Chance,
): Record<string, string> {
  const { sex, ...named } = person;
  const relative = (): string => makeName(chance, state.naming).display;
  const issueDate = before(chance.int(20, 900));
  const birthPlace = chance.pick(state.cities);
  switch (kind) {
    case 'birthCertificate':
      return { ...named, sex, birthPlace, father: relative(), mother: relative(), issueDate };
    case 'marriageCertificate': {
      const marriageDate = addDays(issueDate, -chance.int(30, 360));
      return {
        spouse1: `${person.givenNames} ${person.surname}`.trim(),
        birthDate1: person.birthDate,
        spouse2: relative(),
        birthDate2: addDays(person.birthDate, chance.int(-1500, 300)),
        marriageDate,
        marriagePlace: birthPlace,
        issueDate,
      };
    }
    case 'civilStatusCertificate': {
      const status = chance.pick(['single', 'single', 'married', 'divorced', 'widowed'] as const);
      const marginNote =
        status === 'divorced'
          ? `Marriage dissolved, judgment of ${addDays(issueDate, -chance.int(200, 900))}.`
          : status === 'married'
            ? `Marriage entered ${addDays(issueDate, -chance.int(200, 900))}.`
            : '';
      return { ...named, birthPlace, status, issueDate, ...(marginNote === '' ? {} : { marginNote }) };
    }
  }
}
