// Which day do six characters of a machine-readable zone mean? Doc 9303-3, 4.7 for unknown parts; the standard gives no rule for the
// century, so births are never in the future and expiries lie at most 15 years ahead (BSI TR-03135).

/** A birth date is never in the future; unknown parts are fillers (Doc 9303-3, 4.7). ISO with X, or null. */
export function readBirthDate(text: string, reference: Temporal.PlainDate): string | null {
  const match = /^(\d\d|<<)(\d\d|<<)(\d\d|<<)$/.exec(text);
  if (match === null) return null;
  const [, yy = '', mm = '', dd = ''] = match;
  if (yy === '<<') return mm === '<<' && dd === '<<' ? 'XXXX-XX-XX' : null;
  if (mm === '<<' && dd !== '<<') return null;
  const sample = `${mm === '<<' ? '01' : mm}-${dd === '<<' ? '01' : dd}`;
  const century = Math.floor(reference.year / 100) * 100;
  for (const year of [century + Number(yy), century - 100 + Number(yy)]) {
    const date = toDate(`${year}-${sample}`);
    if (date === null || Temporal.PlainDate.compare(date, reference) > 0) continue;
    return `${year}-${mm === '<<' ? 'XX' : mm}-${dd === '<<' ? 'XX' : dd}`;
  }
  return null;
}

/** An expiry lies at most 15 years ahead, else in the past (the reading of BSI TR-03135). ISO, or null. */
export function readExpiryDate(text: string, reference: Temporal.PlainDate): string | null {
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (match === null) return null;
  const [, yy = '', mm = '', dd = ''] = match;
  const century = Math.floor(reference.year / 100) * 100;
  const ahead = century + Number(yy);
  const year = ahead <= reference.year + 15 ? ahead : ahead - 100;
  return toDate(`${year}-${mm}-${dd}`)?.toString() ?? null;
}

function toDate(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
}
