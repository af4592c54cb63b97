// People for the examples of the international pack: what is stated of each, over the baseline.

export const DATE = '2026-07-10';

export const treaty = (key: string): string => `treaty.${key}.inForceForState`;

export const claim = { 'protection.claim': true };
export const hints = { 'protection.indications': true };
export const child = { 'person.birthDate': '2014-03-03' };
export const alone = { ...child, 'person.accompaniedBy': [] };
export const held = { 'custody.detained': true };
export const inland = { 'scenario.direction': 'inland' };
export const forged = { 'doc.genuineness': 'forged' };
export const counterfeit = { 'doc.genuineness': 'counterfeit' };
export const impostor = { 'doc.holderMatch': 'mismatch' };
export const directly = { 'entry.cameDirectly': true, 'entry.presentedWithoutDelay': true, 'entry.goodCause': true };
export const profiled = { 'officer.selectionBasis': ['document', 'protected-characteristic'] };
export const traffic = { 'thb.act': ['recruit'], 'thb.means': ['fraud'], 'thb.purpose': ['servitude'] };
export const signs = { 'thb.reasonableGrounds': true };
export const smuggled = { smuggled: true, 'smuggler.benefit': true };
export const group = { 'expulsion.groupSize': 2, 'expulsion.individualised': false };
export const storm = { ...group, visa: null, 'entry.force': true, 'entry.accessAvailable': true };
export const own = { 'person.nationalities': ['QSA'] };
export const refused = { visa: null };
export const uncle = { ...child, 'person.accompaniedBy': [{ relation: 'uncle', adult: true }] };

/** What is stated with a change; where a paper is no longer there, its fields are not stated either. */
export const changed = (stated: object, change: object): object => {
  const gone = 'doc.present' in change && change['doc.present'] === false ? /^doc\.(?!present)/ : /^$/;
  const isNoVisa = 'visa' in change && change.visa === null;
  const kept = Object.entries(stated).filter(([name]) => !gone.test(name) && !(isNoVisa && name.startsWith('visa.')));
  return { ...Object.fromEntries(kept), ...change };
};
