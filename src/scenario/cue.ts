// What a twin of a case differs in, for matched pairs.

/** `origin`: a name of another sound and other looks, the papers' state being the same. */
export const CUES = ['name', 'origin', 'faith', 'gender', 'looks'] as const;
export type Cue = (typeof CUES)[number];
