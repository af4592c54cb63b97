// Names, faces, chance: who people are and what they look like.
export { stream, type Chance } from './chance.ts';
export {
  AVERAGE_FACE,
  FACE_MEASURES,
  MARK_KINDS,
  makeFace,
  type Face,
  type FaceMeasure,
  type Mark,
  type MarkKind,
} from './face.ts';
export {
  blendFaces,
  FACE_DISTANCES,
  faceAtDistance,
  faceDistance,
  STABLE_MEASURES,
  type Likeness,
} from './faceDistance.ts';
export {
  CONCLUSIONS,
  EXPLANATIONS,
  FACE_FEATURES,
  FEATURES_BEFORE_VERDICT,
  FEATURE_RATINGS,
  type Conclusion,
  type Explanation,
  type FaceFeature,
  type FeatureRating,
} from './faceComparison.ts';
export { ageFace, ageLooks } from './ageing.ts';
export {
  CLOTH_COLOURS,
  CLOTHING_STYLES,
  EARRINGS,
  EYE_COLOURS,
  FACIAL_HAIR,
  GLASSES,
  HAIR_COLOURS,
  HAIR_STYLES,
  HEAD_COVERINGS,
  MONK_TONES,
  type ClothColour,
  type ClothingStyle,
  type Earrings,
  type EyeColour,
  type FacialHair,
  type Glasses,
  type Hair,
  type HairColour,
  type HairStyle,
  type HeadCovering,
  type Looks,
  type MonkTone,
} from './looks.ts';
export { makeLooks, type LooksWish } from './makeLooks.ts';
export { EXPRESSIONS, type Expression } from './expression.ts';
export { makeCamera, PLAIN_CAMERA, type Camera } from './camera.ts';
export {
  PORTRAIT_HEIGHT,
  PORTRAIT_WIDTH,
  renderPortrait,
  drawPortraitOnce,
  type PortraitPlace,
  type PortraitOptions,
} from './portrait.ts';
export {
  FIGURE_HEIGHT,
  FIGURE_LAYERS,
  FIGURE_WIDTH,
  GAZES,
  POSTURES,
  renderFigure,
  type FigureLayer,
  type FigureOptions,
  type Gaze,
  type Posture,
} from './figure.ts';
export { renderContactSheet, type SheetCell } from './contactSheet.ts';
export { describeLooks, describeManner, type Trait } from './describe.ts';
export type { Tint } from './draw/paint.ts';
export {
  ADDRESS_FORMS,
  makeName,
  NAME_GENDERS,
  NAME_STOCK_SYSTEMS,
  NAME_SYSTEM_RULES,
  NAME_SYSTEMS,
  nameOf,
  patronymicFrom,
  type AddressForm,
  type NameGender,
  type NamePart,
  type NamePartKind,
  type NameSystem,
  type PersonName,
} from './names.ts';
