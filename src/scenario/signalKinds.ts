// Which signs oblige an officer to look after somebody, which facts show each, and who is the right place for it? Groups and what to do:
// interviewing.md 5.2; scoring: 5.3.

import type { Agency } from './agencies.ts';

interface SignalRule {
  /** Facts whose first sign raises it, where the scenario names none. */
  readonly facts: readonly string[];
  /** Right places: agencies, or steps of the law. */
  readonly to: readonly (Agency | 'PROTECT' | 'ASYLUM')[];
}

export const SIGNAL_KINDS = {
  trafficking: {
    facts: ['thb.reasonableGrounds', 'thb.indicators'],
    to: ['ngo', 'labourInspectorate', 'police', 'PROTECT'],
  },
  genderViolence: { facts: ['protection.indications'], to: ['health', 'ngo', 'police', 'PROTECT', 'ASYLUM'] },
  child: { facts: ['child.removalSuspected'], to: ['childProtection', 'police', 'PROTECT'] },
  torture: {
    facts: ['protection.indications', 'risk.torture'],
    to: ['health', 'asylumAuthority', 'ASYLUM'],
  },
  disability: { facts: ['person.vulnerability'], to: ['health', 'carrier', 'ngo'] },
  statelessness: { facts: ['protection.indications'], to: ['asylumAuthority', 'ASYLUM'] },
  illness: { facts: ['emergency.medical'], to: ['health'] },
  protection: { facts: ['protection.claim', 'protection.indications'], to: ['asylumAuthority', 'ASYLUM'] },
} as const satisfies Readonly<Record<string, SignalRule>>;
export type SignalKind = keyof typeof SIGNAL_KINDS;
export const SIGNAL_KIND_NAMES = Object.keys(SIGNAL_KINDS) as [SignalKind, ...SignalKind[]];

export const ruleOfSignal = (kind: SignalKind): SignalRule => SIGNAL_KINDS[kind];
