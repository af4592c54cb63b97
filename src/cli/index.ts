// Content on disk, for the command line, the server and the build.
export { bundleContent } from './contentBundle.ts';
export { listPacks, loadLibrary, readContentFolder, type Library } from './contentFolder.ts';
export { InputError } from './commandLine.ts';
export { readSources } from './productFolder.ts';
export { openShift, openShiftLog, playShift, type OpenedShift, type PlayedShift } from './openShift.ts';
export { readServedContent } from './servedContent.ts';
