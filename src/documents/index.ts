// Papers as vector models: what is printed on them, how they look under each light, and what about them is false.
export { checkDigit, MRZ_FORMATS, type MrzFormat } from './mrz/mrzFormat.ts';
export { makeMrz, type MrzContent } from './mrz/makeMrz.ts';
export {
  MRZ_ERRORS,
  MRZ_WARNINGS,
  parseMrz,
  type MrzErrorCode,
  type MrzFields,
  type MrzIssue,
  type MrzReading,
  type MrzWarningCode,
  type ParsedMrz,
} from './mrz/parseMrz.ts';
export { compareNames, makeMrzName, NAME_VERDICTS, type NameComparison, type NameVerdict } from './mrz/mrzName.ts';
export { isStateCode, STATE_CODES, type StateCode } from './mrz/stateCodes.ts';
