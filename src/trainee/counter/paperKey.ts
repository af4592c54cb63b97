// Which word names a kind of paper? Cases may hand over kinds that this screen has no word for.

const KINDS = ['passport', 'visaSticker', 'residencePermit', 'boardingPass', 'hotelBooking'] as const;

export function paperKey(kind: string): (typeof KINDS)[number] | 'other' {
  return KINDS.find((known) => known === kind) ?? 'other';
}
