// The design that a new exam begins with: private cases to be chosen, two hours, one try, feedback after the release.

import { examDesignSchema, type ExamDesign } from '#exam';

export function newDesign(title: string, language: string): ExamDesign {
  return examDesignSchema.parse({
    format: 1,
    title,
    language,
    cases: [],
    order: 'shuffled',
    time: { per: 'exam', minutes: 120 },
    breaks: null,
    rulesPanel: 'closed',
    passMark: { bp: 6000 },
  });
}
