// How does somebody sign? A running hand whose loops come from the name, so that one person always signs alike.

import { stream } from '#people';
import { smooth, type Box, type Point } from '../art/path.ts';

export function signatureOf(name: string, area: Box): string {
  const chance = stream(name, 'signature');
  const loops = 6 + (name.length % 5);
  const base = area.y + area.height * 0.66;
  const step = (area.width * 0.66) / loops;
  const lean = 0.25 + 0.3 * chance.next();
  const at = (x: number, up: number): Point => ({
    x: area.x + 1.5 + x + up * lean * area.height * 0.5,
    y: base - up * area.height * 0.55,
  });
  const points = [at(0.4, 0.1), at(0, 0.75), at(1.4, 1.2), at(1.2, -0.3), at(2.2, 0.2)];
  for (let i = 1; i <= loops; i++) {
    const x = 2.2 + step * i;
    const tall = chance.next() < 0.24 ? 1.05 : 0.28 + 0.26 * chance.next();
    const deep = chance.next() < 0.16 ? -0.7 : -0.06;
    points.push(at(x - step * 0.35, tall), at(x - step * 0.62, tall * 0.75), at(x - step * 0.2, deep), at(x, 0.06));
  }
  points.push(at(area.width * 0.8, 0.2), at(area.width * 0.5, -0.34), at(area.width * 0.94, -0.12));
  return smooth(points);
}
