// Which states of the fictional Union issue what? The host of the cases and its neighbours. Every state, person and paper here is fictional; the law that binds them is in the law packs.

import type { State } from './state.ts';
import { passports, permits, post, UNION_STAMPS, visas } from './issue.ts';

const QSA: State = {
  code: 'QSA',
  name: 'Aldermark',
  formalName: 'Kingdom of Aldermark',
  adjective: 'Aldermarkian',
  member: true,
  naming: 'givenFamily',
  calendar: 'gregorian',
  native: null,
  languages: ['en', 'fr'],
  cities: ['Havenstad', 'Aldersund', 'Lind', 'Brennpass', 'Norrby', 'Ostervik'],
  authorities: ['Ministry of the Interior', 'Police District Havenstad', 'Police District Lind'],
  style: {
    cover: '#173a30',
    blocking: '#dcc07a',
    deep: '#1c4a3d',
    iris: ['#3f8a70', '#a08a3a', '#3a7392'],
    accents: ['#7d6430', '#2c726b'],
    paper: '#f4f0e3',
    tints: ['#d8eadd', '#f6eed0', '#d6e6ec'],
    shift: ['#14754f', '#9a5a16'],
    glows: ['#ffd34d', '#49e691', '#5cabff'],
    scene: 'forest',
    composition: 'rosette',
    lobes: 14,
    waveMm: 12,
  },
  posts: [
    post('Havenstad', 'air', '1974-05-01'),
    post('Brennpass', 'land', '1995-03-26'),
    post('Lind', 'sea', '1982-06-15'),
    post('Ostervik', 'sea', '2019-04-01'),
    post('Norrby', 'rail', '2023-09-04'),
  ],
  stamps: UNION_STAMPS,
  series: [
    ...passports('QSA', { prefixes: ['A'], digits: 8 }, { prefixes: ['AM', 'AL'], digits: 7 }, 2010, 2020, {
      scene: 'ridges',
      lobes: 10,
      waveMm: 15,
    }),
    ...visas('QSA', { prefixes: ['A'], digits: 8 }, { prefixes: ['VA'], digits: 7 }),
    permits('QSA', { prefixes: ['AP'], digits: 7 }),
  ],
};

const QSB: State = {
  code: 'QSB',
  name: 'Sundholt',
  formalName: 'Republic of Sundholt',
  adjective: 'Sundish',
  member: true,
  naming: 'givenFamily',
  calendar: 'gregorian',
  native: null,
  languages: ['fr', 'en'],
  cities: ['Sundhaven', 'Holtby', 'Marekrog', 'Vestervig', 'Solberg'],
  authorities: ['Federal Passport Office', 'Prefecture of Sundhaven', 'Prefecture of Holtby'],
  style: {
    cover: '#5b1626',
    blocking: '#e0c48a',
    deep: '#6d1f33',
    iris: ['#b5623a', '#c79a3a', '#9c4a70'],
    accents: ['#8a4a2c', '#6d3a6a'],
    paper: '#f6efe2',
    tints: ['#f7e0d0', '#faf0cf', '#efdae4'],
    shift: ['#8a1f3c', '#2f6f4a'],
    glows: ['#ff8a4a', '#ffe14d', '#ff5aa0'],
    scene: 'waves',
    composition: 'rays',
    lobes: 12,
    waveMm: 10,
  },
  posts: [
    post('Sundhaven', 'air', '1969-04-01'),
    post('Marekrog', 'sea', '1977-05-02'),
    post('Solberg', 'land', '1996-10-27'),
  ],
  stamps: UNION_STAMPS,
  series: [
    ...passports('QSB', { prefixes: ['SH'], digits: 7 }, { prefixes: ['S'], digits: 8 }, 2011, 2021, {
      composition: 'bands',
      waveMm: 13,
    }),
    ...visas('QSB', { prefixes: ['S'], digits: 8 }, { prefixes: ['VS'], digits: 7 }),
    permits('QSB', { prefixes: ['RS'], digits: 7 }),
  ],
};

const QSC: State = {
  code: 'QSC',
  name: 'Ostwall',
  formalName: 'Free State of Ostwall',
  adjective: 'Ostwaller',
  member: true,
  naming: 'givenFamily',
  calendar: 'gregorian',
  native: null,
  languages: ['en', 'es'],
  cities: ['Ostburg', 'Wallheim', 'Karst', 'Trenn'],
  authorities: ['Ministry of the Interior', 'City of Ostburg'],
  style: {
    cover: '#2c3140',
    blocking: '#cfd3da',
    deep: '#333c5a',
    iris: ['#6a7699', '#98857a', '#568c8c'],
    accents: ['#5a5f86', '#7d6a58'],
    paper: '#f2f0ea',
    tints: ['#e0e3ee', '#f1ebe2', '#dcebea'],
    shift: ['#3a4f8f', '#6f3a7a'],
    glows: ['#8fb0ff', '#7dffe0', '#ffb05a'],
    scene: 'ridges',
    composition: 'bands',
    lobes: 16,
    waveMm: 14,
  },
  posts: [post('Ostburg', 'air', '1985-07-01'), post('Karst', 'land', '2004-05-01')],
  stamps: UNION_STAMPS,
  series: [
    ...passports('QSC', { prefixes: ['O'], digits: 8 }, { prefixes: ['OW'], digits: 7 }, 2009, 2019, {
      cover: '#3d2f2a',
      composition: 'rosette',
      lobes: 12,
    }),
  ],
};

export const MEMBER_STATES: readonly State[] = [QSA, QSB, QSC];
