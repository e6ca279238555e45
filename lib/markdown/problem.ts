/** Why a story file was not taken; each is a key under `Errors` in the messages. */
export type ProblemReason =
  | 'frontMatterMissing'
  | 'frontMatterNotClosed'
  | 'yamlInvalid'
  | 'fieldMissing'
  | 'fieldInvalid'
  | 'fieldUnknown'
  | 'timeMissing'
  | 'timeTwice'
  | 'timeBeforePublication'
  | 'heroTwice'
  | 'keyPointBlockMissing'
  | 'bodyEmpty'
  | 'bodyTooLarge'
  | 'bodyTooDeep'
  | 'bodyTooManyNodes'
  | 'bodyInvalid'
  | 'bodyRepeatsId'
  | 'htmlNotAllowed'
  | 'markdownNotSupported'
  | 'emphasisNotClosed'
  | 'markNested'
  | 'headingLevelNotAllowed'
  | 'headingUnderlined'
  | 'headingEmpty'
  | 'headingMalformed'
  | 'listItemEmpty'
  | 'linkNotAllowed'
  | 'linkEmpty'
  | 'linkMalformed'
  | 'tableMalformed'
  | 'tableExpected'
  | 'galleryTakesPicturesOnly'
  | 'pictureInText'
  | 'pictureAddressNotAllowed'
  | 'altMissing'
  | 'directiveUnknown'
  | 'directiveMalformed'
  | 'directiveNotClosed'
  | 'directiveAttributeInvalid';

/** One thing to mend in a story file. `line` counts from 1 in the whole file; `detail` is the word, field or address it is about. */
export type Problem = { line: number; reason: ProblemReason; detail?: string };

export function byLine(a: Problem, b: Problem): number {
  return a.line - b.line;
}
