// Where are we? Which picture is behind the people, and what stands before them: the glass of a counter, the door of a car, nothing.

import type { Place } from '#scenario';
import { daylightAt, openPicture, type Daylight } from './daylight.ts';
import { drawHall } from './hallDrawing.ts';
import { court, interviewRoom, publicCounter, visaOffice, workplace } from './indoorDrawing.ts';
import { footPost, gangway, street } from './outdoorDrawing.ts';
import { car, compartment } from './vehicleDrawing.ts';

/** The place as SVG. The minute of the day sets the light; some of those who wait are seen where they would be. */
export function drawPlace(place: Place, minuteOfDay: number, waiting: number): string {
  if (place === 'arrivals') return drawHall(minuteOfDay, waiting);
  return picture(daylightAt(minuteOfDay / 60), (day) => PICTURES[place](day, waiting));
}

type Front = 'glass' | 'door' | 'air';

/** What is between the officer and the people. */
export function beforePeople(place: Place): Front {
  if (place === 'carLane') return 'door';
  return ['arrivals', 'footPost', 'visaOffice', 'publicCounter'].includes(place) ? 'glass' : 'air';
}

/** Where the officer goes to the people, with the kit in an open case. */
export function isMobile(place: Place): boolean {
  return ['carLane', 'train', 'gangway', 'workplace', 'street'].includes(place);
}

export interface Seat {
  /** What hides the lower part of people, in shares of the height of what is seen: the sill of a window, a table. */
  readonly edge: number;
  /** How much of a person's frame is below it. */
  readonly below: number;
  readonly scale: number;
}

/** How people sit: nobody stands in a car or fills a compartment. At a counter and at a table the frame ends at the board. */
export function seatOf(place: Place): Seat {
  if (place === 'carLane') return { edge: 0.8, below: 0.38, scale: 0.94 };
  if (place === 'train') return { edge: 1, below: 0.19, scale: 0.94 };
  return { edge: 1, below: 0, scale: 1 };
}

const PICTURES: Readonly<Record<Exclude<Place, 'arrivals'>, (day: Daylight, waiting: number) => string>> = {
  carLane: car,
  footPost,
  train: compartment,
  gangway,
  visaOffice,
  interviewRoom,
  court,
  publicCounter,
  workplace,
  street,
};

function picture(day: Daylight, content: (day: Daylight) => string): string {
  const blur = (id: string, by: number): string =>
    `<filter id="${id}" x="-8%" y="-8%" width="116%" height="116%"><feGaussianBlur stdDeviation="${by}"/></filter>`;
  return (
    openPicture(day) +
    `<radialGradient id="pool"><stop offset="0" stop-color="#fff1d0"/><stop offset="1" stop-color="#fff1d0" stop-opacity="0"/></radialGradient>` +
    `${blur('far', 9)}${blur('mid', 5)}${blur('near', 2.5)}</defs>` +
    content(day) +
    `</svg>`
  );
}
