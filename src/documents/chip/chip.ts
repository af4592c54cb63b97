// A chip as a reader meets it: the files in it, the key that opens it, and its answer to a challenge.

import { documentSigner } from './authorities.ts';
import { accessText } from './access.ts';
import type { ChipPlan, ChipProfile } from './chipPlan.ts';
import {
  makeDocumentGroup,
  makeHolderGroup,
  makeIndex,
  makeKeyGroup,
  makePortraitGroup,
  makeSecurityGroup,
  makeZoneGroup,
  type DataGroup,
  type Groups,
} from './dataGroups.ts';
import type { Bytes } from './der.ts';
import { makeSecurityObject } from './securityObject.ts';
import { sign, trainingKey } from './trainingKey.ts';
import { zoneFormatOfLines } from './zoneFormat.ts';

export interface Chip {
  readonly profile: ChipProfile;
  readonly answers: boolean;
  /** The text whose key opens it. */
  readonly accessText: string;
  readonly index: Bytes;
  readonly securityObject: Bytes;
  readonly groups: Groups;
  /** Its signature of a challenge; null where it cannot sign. */
  prove(challenge: Bytes): Bytes | null;
}

export function makeChip(plan: ChipPlan): Chip {
  const signed = groupsOf(plan, plan.zone, plan.portrait);
  const signer = documentSigner(plan.state, plan.signedOn, plan.signer);
  const zone = plan.over.zone ?? plan.zone;
  const held = groupsOf(plan, zone, plan.over.portrait ?? plan.portrait);
  const key = trainingKey(plan.original ? plan.key : `${plan.key} copy`);
  return {
    profile: plan.profile,
    answers: plan.answers,
    accessText: accessText(zone, zoneFormatOfLines(zone)),
    index: makeIndex(held),
    securityObject: makeSecurityObject(signed, signer, plan.signedOn),
    groups: held,
    prove: (challenge) => (plan.profile.provesItself ? sign(challenge, key, 'plain') : null),
  };
}

function groupsOf(plan: ChipPlan, zone: readonly string[], portrait: ChipPlan['portrait']): Groups {
  const groups = new Map<DataGroup, Bytes>([[1, makeZoneGroup(zone)]]);
  if (portrait !== null) groups.set(2, makePortraitGroup(portrait));
  if (plan.profile.extended) {
    groups.set(11, makeHolderGroup(plan.values));
    groups.set(12, makeDocumentGroup(plan.values));
  }
  if (plan.profile.provesItself) {
    groups.set(14, makeSecurityGroup());
    groups.set(15, makeKeyGroup(trainingKey(plan.key).public));
  }
  return groups;
}
