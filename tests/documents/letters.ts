import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  DocumentBlock,
  DocumentGroup,
  DocumentSignatory,
  DocumentText,
  LetterDocument,
} from '#app/documents/letter-document.server.ts'

export function words(lang: string, text: string): DocumentText {
  return { text, lang, untranslated: false }
}

export function block(lang: string, kind: DocumentBlock['kind'], text: string): DocumentBlock {
  return { ...words(lang, text), kind }
}

export function signatory(name: string, more: Partial<DocumentSignatory> = {}): DocumentSignatory {
  return { name, acronym: null, country: null, descriptor: null, ...more }
}

/** The smallest letter a test says something about: English, one paragraph. */
export function shortLetter(change: Partial<LetterDocument> = {}): LetterDocument {
  return {
    lang: 'en',
    title: words('en', 'Targeted sanctions against NSO Group'),
    addressee: [],
    letterhead: null,
    placeAndDate: '3 December 2021',
    subjectLabel: null,
    note: null,
    colophon: [],
    partName: null,
    attachedAs: null,
    followedBy: [],
    blocks: [block('en', 'paragraph', 'The EU should follow suit.')],
    groups: [],
    draft: null,
    untranslatedMark: 'not yet translated',
    pageOf: 'Page {page} of {pages}',
    at: new Date('2021-12-03T09:30:00Z'),
    ...change,
  }
}

const sample = join(import.meta.dirname, '../../db/sample/open-letter-2021-12-03.txt')

/** The sample letter with all its signatories, cut by the few signs it uses. */
export function sampleLetter(change: Partial<LetterDocument> = {}): LetterDocument {
  const [date = '', ...lines] = readFileSync(sample, 'utf8').trim().split('\n')
  const opening = lines.indexOf('Signatories:')
  const blocks = lines.slice(0, opening).map((line) => block('en', kindOf(line), line))
  return shortLetter({
    placeAndDate: date,
    blocks: [...blocks, block('en', 'heading', 'Signatories:')],
    groups: groupsOf(lines.slice(opening + 1)),
    ...change,
  })
}

function kindOf(line: string): DocumentBlock['kind'] {
  return line.startsWith('Dear ') ? 'salutation' : 'paragraph'
}

function groupsOf(lines: readonly string[]): DocumentGroup[] {
  const experts = lines.indexOf('Independent Experts')
  return [
    {
      heading: words('en', lines[0] ?? ''),
      signatories: lines.slice(1, experts).map((line) => {
        const [, name = '', acronym = null, rest = ''] =
          /^- (.*?)(?: \(([^)]+)\)(.*))?$/.exec(line) ?? []
        const country = rest.replace(/^[, ]+/, '')
        return signatory(name, { acronym, country: country === '' ? null : country })
      }),
    },
    {
      heading: words('en', lines[experts] ?? ''),
      signatories: lines.slice(experts + 1).map((line) => {
        const [, name = '', descriptor = ''] = /^- (.*?), (.*)$/.exec(line) ?? []
        return signatory(name, { descriptor: words('en', descriptor) })
      }),
    },
  ]
}
