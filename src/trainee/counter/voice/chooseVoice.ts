// Which of the browser's voices does a person speak with? One of the language, of one region for all people of an attempt, so that nobody's
// accent tells anything; which one, and how high, hangs on the attempt and the person's handle alone, so it knows nothing of guilt or origin.

/** A voice of the browser, as far as the choice goes. */
export type BrowserVoice = Pick<SpeechSynthesisVoice, 'lang' | 'voiceURI' | 'localService' | 'default'>;

/** How far from the middle a person's voice may lie. */
const PITCH_SPREAD = 0.12;

/** The voices that a language can be spoken with, in a fixed order. A voice of the network is none unless the person allows it. */
export function voicesFor<V extends BrowserVoice>(voices: readonly V[], language: string, network: boolean): V[] {
  const base = baseOf(language);
  const able = voices.filter((voice) => baseOf(voice.lang) === base && (voice.localService || network));
  const own = able.filter(({ localService }) => localService);
  const near = own.length > 0 ? own : able;
  const region = regionOf(near, language);
  return near
    .filter(({ lang }) => tagOf(lang) === region)
    .toSorted((a, b) => (a.voiceURI < b.voiceURI ? -1 : a.voiceURI > b.voiceURI ? 1 : 0));
}

export interface PersonVoice<V> {
  readonly voice: V;
  /** As the Web Speech API has it: 1 is the voice's own. */
  readonly pitch: number;
}

/** `seed` names attempt and person; null where no voice speaks the language. */
export function chooseVoice<V extends BrowserVoice>(voices: readonly V[], seed: string): PersonVoice<V> | null {
  const drawn = spread(seed);
  const voice = voices[drawn % Math.max(1, voices.length)];
  if (voice === undefined) return null;
  const steps = (Math.floor(drawn / 1024) % 5) - 2;
  return { voice, pitch: 1 + (steps / 2) * PITCH_SPREAD };
}

/** The region asked for, else that of the browser's own voice, else the first by name. */
function regionOf(voices: readonly BrowserVoice[], language: string): string {
  const tags = voices.map(({ lang }) => tagOf(lang));
  if (tags.includes(tagOf(language))) return tagOf(language);
  const usual = voices.find((voice) => voice.default);
  return usual === undefined ? (tags.toSorted()[0] ?? '') : tagOf(usual.lang);
}

/** Some systems write en_GB. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function baseOf(language: string): string {
  return tagOf(language).split('-')[0] ?? '';
}

/** FNV-1a over the letters, mixed once more so that the low bits differ for neighbours. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
