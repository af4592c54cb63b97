// What does the clock on the wall show? The case says when it starts; acts move it on.

/** hh:mm, 24 hours. */
export function timeOfDay(startsAt: string, seconds: number): string {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  const minute = (hours * 60 + minutes + Math.floor(Math.max(0, seconds) / 60)) % 1440;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}
