// How does this device show and sound? Settings that belong to the device, not to a person or an attempt; each value is checked by
// itself, so that one broken value does not take the others with it.

export const SCHEMES = ['system', 'light', 'dark'] as const;
export const CONTRASTS = ['system', 'standard', 'more'] as const;
export const MOTIONS = ['system', 'on', 'off'] as const;
export const HANDS = ['right', 'left'] as const;

export const TEXT_PERCENT = { min: 100, max: 200, step: 10 } as const;

/** How fast lines are spoken; 100: as the voice does by itself. */
export const VOICE_PERCENT = { min: 60, max: 140, step: 10 } as const;

export interface DeviceSettings {
  /** Language of the interface; null: as the browser asks. */
  readonly language: string | null;
  /** Language of cases where they have it; null: as the interface. */
  readonly caseLanguage: string | null;
  readonly textPercent: number;
  readonly scheme: (typeof SCHEMES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly motion: (typeof MOTIONS)[number];
  /** 0–100. */
  readonly volume: number;
  readonly muted: boolean;
  readonly captions: boolean;
  /** Whether what people at the counter say is spoken. */
  readonly voiced: boolean;
  readonly voicePercent: number;
  /** Whether words may be sent to a service of the browser's maker to be spoken. */
  readonly networkVoices: boolean;
  /** The hand that works the tools: the desk lies on its side. */
  readonly hand: (typeof HANDS)[number];
  /** Whether single keys (M, ?) act as shortcuts. */
  readonly singleKeys: boolean;
}

export const DEVICE_DEFAULTS: DeviceSettings = {
  language: null,
  caseLanguage: null,
  textPercent: 100,
  scheme: 'system',
  contrast: 'system',
  motion: 'system',
  volume: 70,
  muted: false,
  captions: false,
  voiced: false,
  voicePercent: 100,
  networkVoices: false,
  hand: 'right',
  singleKeys: true,
};

const FORMAT = 1;

export function makeDeviceText(settings: DeviceSettings): string {
  return JSON.stringify({ format: FORMAT, ...settings });
}

/** Settings as they were stored; what is missing, broken or from another format falls back, value by value. */
export function readDeviceText(text: string | null): DeviceSettings {
  const stored = readRecord(text);
  if (stored['format'] !== FORMAT) return DEVICE_DEFAULTS;
  const one = <T extends string>(key: string, words: readonly T[], fallback: T): T =>
    words.includes(stored[key] as T) ? (stored[key] as T) : fallback;
  const flag = (key: string, fallback: boolean): boolean => (typeof stored[key] === 'boolean' ? stored[key] : fallback);
  const amount = (key: string, min: number, max: number, fallback: number): number => {
    const value = stored[key];
    return typeof value === 'number' && value >= min && value <= max ? Math.round(value) : fallback;
  };
  const tag = (key: string): string | null => {
    const value = stored[key];
    return typeof value === 'string' && /^[a-z]{2}(-[A-Z]{2})?$/.test(value) ? value : null;
  };
  const fallback = DEVICE_DEFAULTS;
  return {
    language: tag('language'),
    caseLanguage: tag('caseLanguage'),
    textPercent: amount('textPercent', TEXT_PERCENT.min, TEXT_PERCENT.max, fallback.textPercent),
    scheme: one('scheme', SCHEMES, fallback.scheme),
    contrast: one('contrast', CONTRASTS, fallback.contrast),
    motion: one('motion', MOTIONS, fallback.motion),
    volume: amount('volume', 0, 100, fallback.volume),
    muted: flag('muted', fallback.muted),
    captions: flag('captions', fallback.captions),
    voiced: flag('voiced', fallback.voiced),
    voicePercent: amount('voicePercent', VOICE_PERCENT.min, VOICE_PERCENT.max, fallback.voicePercent),
    networkVoices: flag('networkVoices', fallback.networkVoices),
    hand: one('hand', HANDS, fallback.hand),
    singleKeys: flag('singleKeys', fallback.singleKeys),
  };
}

function readRecord(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
