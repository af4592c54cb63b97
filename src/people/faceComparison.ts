// Comparing a live face with a portrait, feature by feature, before any verdict: morphological comparison as the Facial
// Identification Scientific Working Group lists it (documents.md 6.4). Ears, marks and inner features come first.

export const FACE_FEATURES = ['ears', 'marks', 'eyes', 'nose', 'mouth', 'outline', 'brows', 'hairline'] as const;
export type FaceFeature = (typeof FACE_FEATURES)[number];

/** No verdict before ears, marks and two inner features have been rated. */
export const FEATURES_BEFORE_VERDICT: readonly FaceFeature[] = ['ears', 'marks', 'eyes', 'nose'];

export const FEATURE_RATINGS = ['similar', 'different', 'cannotTell'] as const;
export type FeatureRating = (typeof FEATURE_RATINGS)[number];

export const CONCLUSIONS = ['same', 'different', 'cannotTell'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** What may explain a difference between two pictures of one person (documents.md 6.4); `nothing` does. */
export const EXPLANATIONS = ['nothing', 'age', 'hair', 'pose', 'camera'] as const;
export type Explanation = (typeof EXPLANATIONS)[number];
