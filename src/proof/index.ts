// Proof of content: what the machine and the interview allow, explored within bounds.
export { playExpert, type ExpertPlay } from './playExpert.ts';
