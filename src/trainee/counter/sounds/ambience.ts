// What is heard at a place while nobody speaks, and does a bell call the next number there?

import type { Place } from '#scenario';

type Ambience = 'murmur' | 'lane' | 'rails' | 'quay' | 'room' | 'workshop' | 'street';

const HEARD: Readonly<Record<Place, Ambience>> = {
  arrivals: 'murmur',
  carLane: 'lane',
  footPost: 'lane',
  train: 'rails',
  gangway: 'quay',
  visaOffice: 'murmur',
  interviewRoom: 'room',
  court: 'room',
  publicCounter: 'murmur',
  workplace: 'workshop',
  street: 'street',
};

export function ambienceAt(place: Place): Ambience {
  return HEARD[place];
}

export function hasBell(place: Place): boolean {
  return HEARD[place] === 'murmur';
}
