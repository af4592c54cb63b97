// The exams that somebody is to sit, as they are asked for, and how each stands at a glance.

import { ownExamsSchema, SITTING_PATHS, type OwnExam } from '#exam';
import type { Tone } from '#ui';
import { askAcademy } from '../askAcademy.ts';

export const askOwnExams = () => askAcademy(ownExamsSchema, { path: SITTING_PATHS.own() });

export const BEGIN_TONES: Readonly<Record<OwnExam['mayBegin'], Tone>> = {
  yes: 'good',
  running: 'warn',
  tooEarly: 'note',
  notOpen: 'plain',
  tooLate: 'plain',
  noTryLeft: 'plain',
};
