// Proof of content: what the machine and the interview allow, explored within bounds.
export { judgeImpact, type Impact, type ImpactReport, type Verdict } from './impact.ts';
export { nameEvidence } from './nameEvidence.ts';
export { playExpert, type ExpertPlay } from './playExpert.ts';
export { proveScenario, type Coverage, type Proof, type ProofBounds, type Share } from './proveScenario.ts';
export { makeTrail, walk, type Trail, type Walk } from './walker.ts';
export { INTERVIEWERS, walkInterview, type InterviewWalk, type Interviewer } from './walkInterview.ts';
