// Points for the papers: what was false and was found, with place, tool and term; what was genuine and was not suspected; whether the
// looks that the procedure asks for were made; the face. A finding is measured by the key of the paper's own mutations.

import { keyOf, matchFinding, type KeyEntry } from '#documents';
import { isInnocentTerm, missingLooks, NOTHING_IRREGULAR, stickerPages, type Finding } from '#attempt';
import { genuinenessOf, type CasePaper } from '#scenario';
import { basisOf, type AttemptRecord } from './attemptRecord.ts';
import { explain, type RawItem } from './report.ts';

export function documentItems(record: AttemptRecord): RawItem[] {
  const { drawn, final } = record;
  return drawn.papers
    .filter((paper) => final.held.includes(paper.id) && genuinenessOf(paper.kind, null) !== null)
    .flatMap((paper) => [
      ...fraudItems(record, paper),
      ...examinedItem(record, paper),
      fairItem(record, paper),
      ...faceItem(record, paper),
    ]);
}

/** Entries of the key that a first- or second-line officer can find on this paper. */
export function falseEntries(paper: CasePaper): readonly KeyEntry[] {
  return keyOf(paper.document).filter((entry) => !entry.innocent && entry.betrays !== 'identity');
}

export function standingFindings(record: AttemptRecord, paper: CasePaper): Finding[] {
  return record.final.findings.filter((finding) => finding.paper === paper.id && !finding.withdrawn);
}

function fraudItems(record: AttemptRecord, paper: CasePaper): RawItem[] {
  const entries = falseEntries(paper);
  // A technique that shows in several places is found once.
  const first = entries.filter((entry, at) => entries.findIndex((one) => one.technique === entry.technique) === at);
  return first.map((entry): RawItem => {
    const best = standingFindings(record, paper)
      .map((finding) => ({ finding, match: matchFinding(paper.document, finding) }))
      .filter(({ match }) => match.entry?.technique === entry.technique)
      .map(({ finding, match }) => ({
        finding,
        share: (match.place ? 400 : 0) + (match.tool ? 300 : 0) + (match.term ? 300 : 0),
      }))
      .sort((a, b) => b.share - a.share)[0];
    return {
      id: `documents.${paper.id}.${entry.technique}`,
      weight: 3,
      share: best?.share ?? 0,
      acts: best === undefined ? [] : [best.finding.act],
      provisions: ['documents-6.1', ...entry.checks],
      explanation: explain(best === undefined ? 'fraudMissed' : best.share === 1000 ? 'fraudFound' : 'fraudPartly', {
        technique: entry.technique,
        lights: [...entry.lights, ...entry.readers].join(', '),
      }),
    };
  });
}

function examinedItem(record: AttemptRecord, paper: CasePaper): RawItem[] {
  const { drawn, final } = record;
  const parts: { part: string; area: string | null }[] = [{ part: paper.kind, area: null }];
  if (stickerPages(paper).length > 0) parts.push({ part: 'visa', area: 'sticker1' });
  return parts.flatMap(({ part, area }): RawItem[] => {
    const needed = drawn.procedure.examination[part] ?? [];
    if (needed.length === 0) return [];
    const missing = missingLooks(drawn, final, paper, area);
    return [
      {
        id: `documents.${paper.id}.${area === null ? '' : 'visa.'}examined`,
        weight: 1,
        share: Math.trunc((1000 * (needed.length - missing.length)) / needed.length),
        acts: final.looks.filter((look) => look.paper === paper.id).map((look) => look.act),
        provisions: [...basisOf(record, 'examined'), 'documents-6.1'],
        explanation: explain(missing.length === 0 ? 'examined' : 'notExamined', { missing: missing.join(', ') }),
      },
    ];
  });
}

/** No false suspicion: nothing genuine was called false. An innocent oddity, noted and explained, is good work. */
function fairItem(record: AttemptRecord, paper: CasePaper): RawItem {
  const suspicions = standingFindings(record, paper).filter((finding) => isFalseSuspicion(paper, finding));
  return {
    id: `documents.${paper.id}.fair`,
    weight: 1,
    share: suspicions.length === 0 ? 1000 : 0,
    acts: suspicions.map((finding) => finding.act),
    provisions: basisOf(record, 'fair'),
    explanation: explain(suspicions.length === 0 ? 'noFalseSuspicion' : 'falseSuspicion', {
      terms: suspicions.map((finding) => finding.term).join(', '),
    }),
  };
}

export function isFalseSuspicion(paper: CasePaper, finding: Finding): boolean {
  if (finding.term === NOTHING_IRREGULAR || isInnocentTerm(finding.term)) return false;
  const { entry, term } = matchFinding(paper.document, finding);
  return entry === null || entry.innocent || !term;
}

function faceItem(record: AttemptRecord, paper: CasePaper): RawItem[] {
  const { final } = record;
  if (paper.faceMatches === null) return [];
  const last = final.comparisons.findLast((comparison) => comparison.paper === paper.id);
  const base = {
    id: `documents.${paper.id}.face`,
    weight: 2,
    provisions: ['documents-6.4', ...basisOf(record, 'examined')],
  };
  if (last === undefined) return [{ ...base, share: 0, acts: [], explanation: explain('faceNotCompared') }];
  const right = last.conclusion === (paper.faceMatches ? 'same' : 'different');
  return [
    {
      ...base,
      share: right ? 1000 : last.conclusion === 'cannotTell' ? 400 : 0,
      acts: [last.act],
      explanation: explain(right ? 'faceRight' : last.conclusion === 'cannotTell' ? 'faceUnsure' : 'faceWrong', {
        conclusion: last.conclusion,
      }),
    },
  ];
}
