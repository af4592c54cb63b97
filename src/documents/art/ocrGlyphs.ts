// How do the letters of a machine-readable zone look? Own drawing: even strokes with round ends in the proportions of OCR-B
// size 1 (ISO 1073-2; ICAO Doc 9303-3: 2.54 mm pitch, letters about 2.4 mm high, strokes about 0.35 mm).
// A letter stands in a field 60 wide and 100 high, upper left corner at 0,0.

/** Stroke width in the units of the letters. */
export const OCR_STROKE = 14;
/** Height of a letter in its units. */
export const OCR_HEIGHT = 100;
/** Millimetres from one letter to the next, and the height of a letter. */
export const OCR_PITCH_MM = 2.54;
export const OCR_HEIGHT_MM = 2.38;

/** The middle line of each letter. */
export const OCR_GLYPHS: Readonly<Record<string, string>> = {
  A: 'M2 98 30 4 58 98M12 66H48',
  B: 'M6 98V4H32C48 4 54 14 54 26S46 48 32 48H6M32 48C50 48 58 58 58 73S50 98 32 98H6',
  C: 'M57 18C51 8 43 3 33 3 14 3 4 22 4 51S14 98 33 98C43 98 51 93 57 83',
  D: 'M6 4V98H24C46 98 57 78 57 51S46 4 24 4Z',
  E: 'M55 4H8V98H56M8 49H48',
  F: 'M56 4H9V98M9 50H49',
  G: 'M56 18C51 8 43 3 33 3 14 3 4 22 4 51S13 98 32 98C42 98 50 94 56 88V56H34',
  H: 'M5 4V98M55 4V98M5 49H55',
  I: 'M14 4H46M14 98H46M30 4V98',
  J: 'M26 4H52V70C52 88 43 98 28 98 16 98 9 92 5 82',
  K: 'M7 4V98M55 4 8 56M24 40 57 98',
  L: 'M9 4V98H55',
  M: 'M3 98V4L30 58 57 4V98',
  N: 'M5 98V4L55 98V4',
  O: 'M30 3C12 3 3 24 3 51S12 98 30 98 57 78 57 51 48 3 30 3Z',
  P: 'M7 98V4H32C49 4 56 15 56 30S48 56 32 56H7',
  Q: 'M30 3C12 3 3 24 3 51S12 98 30 98 57 78 57 51 48 3 30 3ZM34 74 58 102',
  R: 'M6 98V4H31C47 4 54 14 54 28S46 52 31 52H6M30 52 58 98',
  S: 'M54 17C48 8 40 3 30 3 16 3 7 12 7 26 7 56 55 44 55 73 55 88 45 98 30 98 18 98 10 92 4 83',
  T: 'M3 4H57M30 4V98',
  U: 'M5 4V64C5 86 14 98 30 98S55 86 55 64V4',
  V: 'M3 4 30 98 57 4',
  W: 'M2 4 15 98 30 34 45 98 58 4',
  X: 'M4 4 56 98M56 4 4 98',
  Y: 'M3 4 30 52 57 4M30 52V98',
  Z: 'M6 4H54L4 98H56',
  '0': 'M30 3C15 3 5 18 5 51S15 98 30 98 55 84 55 51 45 3 30 3Z',
  '1': 'M8 24 28 4H34V98M10 98H54',
  '2': 'M7 22C10 9 19 3 30 3 44 3 53 12 53 27 53 52 20 66 6 98H56',
  '3': 'M8 4H53L27 40C44 38 55 49 55 67 55 86 43 98 27 98 17 98 10 94 5 87',
  '4': 'M34 4 5 68H57M42 44V98',
  '5': 'M51 4H14L11 45C17 41 23 39 30 39 46 39 56 50 56 68 56 87 44 98 28 98 17 98 10 94 4 86',
  '6': 'M41 4C22 24 5 44 5 69 5 87 15 98 30 98S55 86 55 69 45 41 30 41 9 50 6 62',
  '7': 'M5 4H55C38 34 26 62 22 98',
  '8': 'M30 3C17 3 9 12 9 25 9 50 56 46 56 73 56 88 46 98 30 98S4 88 4 73C4 46 51 50 51 25 51 12 43 3 30 3Z',
  '9': 'M19 98C38 78 55 57 55 32 55 14 45 3 30 3S5 15 5 32 15 60 30 60 51 51 54 39',
  '<': 'M55 14 7 51 55 88',
};
