// Names, faces, chance: who people are and what they look like.
export { stream, type Chance } from './chance.ts';
