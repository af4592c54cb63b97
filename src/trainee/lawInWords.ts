// The law as a reader reads it, for every screen of the trainee: proofs, provisions, facts and values in words.

export { factSources, statementSourceInWords, type FactSourceWords } from './law/factSources.ts';
export type { LawBook, Provision } from './law/lawBook.ts';
export { factInWords, valueInWords, type LawWords } from './law/lawWords.ts';
export { ProofTree, type ProofTreeProps } from './law/ProofTree.tsx';
export { Citation, ProvisionLine, ProvisionMark } from './law/ProvisionLine.tsx';
export { useSay, type Say } from './law/say.ts';
export { useLaw, type LawState } from './law/useLaw.ts';
