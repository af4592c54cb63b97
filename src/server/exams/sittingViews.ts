// How a sitting, and an exam that is to be sat, look to the candidate. Nothing of a key, a seed or a variant is in either.

import {
  kinderBreaks,
  mayBegin,
  type Accommodations,
  type OwnExam,
  type SittingReceipt,
  type SittingView,
} from '#exam';
import type { ExamRow, SittingRow } from '../store/examRows.ts';
import { readDesign, standOf, versionOf, type Sitting } from './sittingRows.ts';

export function viewOf(sitting: Sitting, nowMs: number): SittingView {
  const { row, exam, design, rows } = sitting;
  const { phase, cases, position, time, breaksLeft, ending, accommodations } = standOf(sitting, nowMs);
  const { textPercent, reader, noSound, noTimePressure, extraPercent, notApplicable, language } = accommodations;
  const told = rows.events.filter(({ atMs }) => atMs <= nowMs);
  return {
    sitting: row.id,
    exam: exam.id,
    title: exam.title,
    version: versionOf(sitting),
    try: row.try,
    phase: phase === 'notOpened' ? 'open' : phase,
    cases: cases.map(({ position: place, state: stand, how }) => ({
      position: place,
      state: stand,
      how,
      minutes: rows.rules.caseMinutes[place] ?? null,
      late: told.filter(({ body }) => body.kind === 'late' && body.position === place).length,
    })),
    time: design.time.per,
    position,
    nowMs,
    deadlineMs: time.deadlineMs,
    by: time.by,
    stands: time.stands,
    breaksLeft,
    breakMinutes: kinderBreaks(design.breaks, accommodations.breaks)?.minutes ?? null,
    ending,
    messages: told.flatMap(({ seq, atMs, body }): SittingView['messages'] => {
      if (body.kind === 'message') return [{ seq, atMs, words: body.words, kind: 'message' }];
      if (body.kind !== 'injected') return [];
      const words = design.injectable.find(({ id }) => id === body.event)?.words ?? body.event;
      return [{ seq, atMs, words, kind: 'event' }];
    }),
    granted: told.flatMap(({ seq, atMs, body }) =>
      body.kind === 'granted' ? [{ seq, atMs, ms: body.ms - (body.overMs ?? 0) }] : [],
    ),
    manner: {
      textPercent,
      reader,
      noSound,
      noTimePressure,
      extraPercent,
      notApplicable,
      language: language ?? design.language,
    },
    rulesPanel: design.rulesPanel,
    tools: design.tools,
    feedback: design.feedback,
    receipt: row.receipt === null ? null : (JSON.parse(row.receipt) as SittingReceipt),
  };
}

export function ownExam(exam: ExamRow, sittings: readonly SittingRow[], given: Accommodations, nowMs: number): OwnExam {
  const { cases, time, window, tries, breaks, rulesPanel, tools, feedback, language, safeExamBrowser } =
    readDesign(exam);
  const inCases = cases.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    exam: exam.id,
    title: exam.title,
    state: exam.state === 'draft' ? 'ready' : exam.state,
    cases: cases.length,
    time: time.per,
    minutes: time.per === 'exam' ? time.minutes : time.per === 'case' ? inCases : null,
    language: given.language ?? language,
    rulesPanel,
    tools,
    feedback,
    needsSafeBrowser: safeExamBrowser !== null,
    given: { ...given, breaks: kinderBreaks(breaks, given.breaks) },
    window,
    tries,
    mayBegin: whyNotBegin(exam, sittings, nowMs),
    sittings: sittings.map(({ id, try: nth, opened_at_ms, submitted_at_ms }) => ({
      sitting: id,
      try: nth,
      openedAtMs: opened_at_ms,
      submittedAtMs: submitted_at_ms,
    })),
  };
}

export function whyNotBegin(exam: ExamRow, sittings: readonly SittingRow[], nowMs: number): OwnExam['mayBegin'] {
  const { window, tries } = readDesign(exam);
  if (exam.state !== 'open') return 'notOpen';
  if (sittings.some(({ submitted_at_ms }) => submitted_at_ms === null)) return 'running';
  return sittings.length >= tries ? 'noTryLeft' : mayBegin(window, nowMs);
}
