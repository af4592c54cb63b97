// How does a holder's photograph come onto a paper? The one place where this room asks the people room for a face.

import {
  describeLooks,
  drawPortraitOnce,
  makeCamera,
  stream,
  type Looks,
  type PortraitPlace,
  type Tint,
} from '#people';
import { num, type Box } from './path.ts';

/** One photograph of somebody. */
export interface Portrait {
  readonly looks: Looks;
  /** Names the photograph: two photographs of one person differ a little in pose, lens and light. */
  readonly camera: string;
  /** A second face blended in, whose edges a glass still finds. */
  readonly echo?: Looks;
}

/** The face in words: what a screen reader gets instead of the picture. */
export function describePortrait(portrait: Portrait): string {
  return describeLooks(portrait.looks)
    .map(({ code, value }) => (value === undefined ? code : `${code}=${value}`))
    .join(' ');
}

/** Photographs drawn of somebody so far: lamp after lamp, loupe after loupe shows the same one. */
const DRAWN = new WeakMap<Looks, Map<string, (place: PortraitPlace) => string>>();
/** Of one person; more are not looked at in turn. */
const MOST_DRAWN = 16;

/** The photograph as an SVG group as wide as the box, without a ground; `idPrefix` begins every id in it. */
export function drawPortrait(portrait: Portrait, { x, y, width }: Box, tint: Tint, idPrefix: string): string {
  const drawn = DRAWN.get(portrait.looks) ?? new Map<string, (place: PortraitPlace) => string>();
  DRAWN.set(portrait.looks, drawn);
  const name = JSON.stringify([portrait.camera, tint]);
  const known = drawn.get(name);
  if (known !== undefined) return known({ x, y, width, idPrefix });
  const camera = makeCamera(stream(portrait.camera, 'camera'));
  const put = drawPortraitOnce(portrait.looks, { tint, camera, background: null });
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(name, put);
  return put({ x, y, width, idPrefix });
}

/**
 * Forms that are see-through by their paint instead of as a layer: it looks the same and is drawn faster, and some renderers cannot
 * draw a layer within a layer that lies outside the view.
 */
export function lightened(svg: string): string {
  return svg.replace(/<(?:ellipse|circle|rect|path|use|line)\b[^>]* opacity="[^"]*"[^>]*>/g, (tag) => {
    const share = Number(/ opacity="([^"]*)"/.exec(tag)?.[1] ?? 1);
    const bare = tag.replace(/ opacity="[^"]*"/, '');
    const thin = (kind: 'fill' | 'stroke', from: string): string => {
      const own = new RegExp(` ${kind}-opacity="([^"]*)"`).exec(from);
      const value = ` ${kind}-opacity="${num(Number(own?.[1] ?? 1) * share)}"`;
      return own === null ? from.replace(/\/?>$/, (end) => value + end) : from.replace(own[0], value);
    };
    return / stroke="/.test(bare) ? thin('stroke', thin('fill', bare)) : thin('fill', bare);
  });
}
