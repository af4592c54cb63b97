// Everything that a shipped procedure lets an officer tell a person has words, where it is chosen and where it is looked back on.

import { describe, expect, it } from 'vitest';
import debrief from '../../assets/locales/en/debrief.json' with { type: 'json' };
import decision from '../../assets/locales/en/decision.json' with { type: 'json' };
import { openShipped, scenarioIds } from '../kit/library.ts';

describe.each(scenarioIds())('%s', (id) => {
  it('says in words what the person can be told', () => {
    const told = Object.keys(openShipped(id).content.procedure.told);
    expect(told.filter((word) => !(word in decision.told.what) || !(word in debrief.told))).toEqual([]);
  });
});
