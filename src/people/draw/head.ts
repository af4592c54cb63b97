// In which order is a head put on paper? Ears, skin, nose, beard, mouth, brows; then the eyes; then glasses; hair comes last, from outside.
import type { HairStyle, HeadCovering, Looks } from '../looks.ts';
import { renderBrows } from './brows.ts';
import { renderEars } from './ears.ts';
import { hasMoustache, renderBeard, renderMoustache, renderStubble } from './facialHair.ts';
import { renderGlasses } from './glasses.ts';
import { renderMouth } from './mouth.ts';
import { renderNose } from './nose.ts';
import { renderSkin } from './skin.ts';
import type { Sketch } from './sketch.ts';

/** Cloth and hair that lie over the ears. */
const OVER_EARS: readonly (HeadCovering | HairStyle)[] = [
  'scarfWrapped',
  'scarfPinned',
  'scarfLoose',
  'kerchief',
  'bob',
  'fringe',
  'straightLong',
  'wavesLong',
  'curlsLong',
];

const earsShow = ({ headCovering, hair }: Looks): boolean =>
  !OVER_EARS.includes(headCovering) &&
  (!OVER_EARS.includes(hair.style) || headCovering === 'turban' || headCovering === 'headwrap');

/** The head below the eyes' layer. */
export function renderHeadBase(s: Sketch): string {
  const ears = earsShow(s.looks) ? renderEars(s) : '';
  const moustache = hasMoustache(s) ? renderMoustache(s) : '';
  return (
    ears +
    renderSkin(s, renderStubble(s)) +
    renderNose(s) +
    renderBeard(s) +
    renderMouth(s) +
    moustache +
    renderBrows(s)
  );
}

/** What lies over the eyes, below the hair. */
export const renderHeadTop = (s: Sketch): string => renderGlasses(s);
