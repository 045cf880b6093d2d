import type { DocumentText, LetterDocument, SingleLetter } from './letter-document.server.ts'

const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// What XML 1.0 §2.2 does not allow, and the controls HTML and PDF do not show.
const unprintable = /[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/gu

/**
 * Text every format can carry: line breaks are `\n`, tabs are spaces, and what no file may hold
 * (control characters, halves of a surrogate pair) stands as U+FFFD, so that its loss can be seen.
 */
export function legible(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, (found) => (found === '\n' ? '\n' : '\uFFFD'))
}

// Some screen readers announce an empty heading, and PDF/UA-1 forbids it.
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u

/**
 * The letter as a format prints it: each string passed through `change`, and what then shows
 * nothing (a blank paragraph, a blank heading of a group) left out.
 */
export function printed(letter: LetterDocument, change: Change): LetterDocument {
  return {
    ...printedLetter(letter, change),
    followedBy: letter.followedBy.map((following) => printedLetter(following, change)),
    at: letter.at,
  }
}

type Change = (text: string) => string

function changed<T extends DocumentText>(given: T, change: Change): T {
  return { ...given, text: change(given.text) }
}

function printedLetter(letter: SingleLetter, change: Change): SingleLetter {
  const shown = <T extends DocumentText>(given: T | null): T | null => {
    const result = given && changed(given, change)
    return result !== null && visible.test(result.text) ? result : null
  }
  const perhaps = (given: string | null) => (given === null ? null : change(given))
  const { letterhead } = letter
  return {
    lang: letter.lang,
    partName: shown(letter.partName),
    attachedAs: shown(letter.attachedAs),
    letterhead: letterhead && { ...letterhead, name: change(letterhead.name) },
    addressee: letter.addressee.map(change),
    placeAndDate: perhaps(letter.placeAndDate),
    ...(letter.dateUnit !== undefined && { dateUnit: letter.dateUnit }),
    subjectLabel: perhaps(letter.subjectLabel),
    title: changed(letter.title, change),
    note: shown(letter.note),
    blocks: letter.blocks.flatMap((block) => shown(block) ?? []),
    groups: letter.groups.map((group) => ({
      heading: shown(group.heading),
      signatories: group.signatories.map((signatory) => ({
        name: change(signatory.name),
        acronym: perhaps(signatory.acronym),
        country: perhaps(signatory.country),
        descriptor: shown(signatory.descriptor),
      })),
    })),
    colophon: letter.colophon.map(change),
    draft: perhaps(letter.draft),
    untranslatedMark: change(letter.untranslatedMark),
    pageOf: change(letter.pageOf),
  }
}
