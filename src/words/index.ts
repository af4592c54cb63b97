// Words at the edge: text references with their values become sentences of a language. Browser and server format alike.
export { makeWords, type TextArgs, type TextReference } from './makeWords.ts';
