// How sure somebody says they are; used to show calibration, never to punish doubt.
export const CONFIDENCES = ['guess', 'unsure', 'fairlySure', 'sure', 'certain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
