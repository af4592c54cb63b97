// What can an officer say of a line of an application, held against the evidence? `unclear` is an honest answer where nothing settles it.
export const LINE_VERDICTS = ['agrees', 'contradicts', 'missing', 'unclear'] as const;
export type LineVerdict = (typeof LINE_VERDICTS)[number];
