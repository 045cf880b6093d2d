import type { DocumentText, LetterDocument } from './letter-document.server.ts'

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
export function printed(letter: LetterDocument, change: (text: string) => string): LetterDocument {
  const text = <T extends DocumentText>(given: T): T => ({ ...given, text: change(given.text) })
  const shown = <T extends DocumentText>(given: T | null): T | null => {
    const result = given && text(given)
    return result !== null && visible.test(result.text) ? result : null
  }
  const perhaps = (given: string | null) => (given === null ? null : change(given))
  return {
    ...letter,
    title: text(letter.title),
    addressee: letter.addressee.map(change),
    date: perhaps(letter.date),
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
    draft: perhaps(letter.draft),
    untranslatedMark: change(letter.untranslatedMark),
    pageOf: change(letter.pageOf),
  }
}
