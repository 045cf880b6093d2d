import {
  isFinal,
  type MeantDifference,
  type StatedTranslation,
  type Statement,
  type StatementVoice,
  type StatementWord,
} from '#app/domain/parity/statement.ts'
import type { Fact, Item, Sheet, SheetBlock, SheetCell, SheetText } from './sheet.server.ts'
import { sheetPdf } from './sheet.server.ts'

/** An equivalence statement on paper; what is not final says so on every page. */
export function statementPdf(statement: Statement, voice: StatementVoice): Uint8Array {
  return sheetPdf(new StatementSheet(statement, voice).sheet())
}

class StatementSheet {
  readonly #statement: Statement
  readonly #voice: StatementVoice

  constructor(statement: Statement, voice: StatementVoice) {
    this.#statement = statement
    this.#voice = voice
  }

  sheet(): Sheet {
    const { letter, asOf, asks } = this.#statement
    const { say, lang } = this.#voice
    return {
      lang,
      title: say('title', { letter: letter.title }),
      mark: isFinal(this.#statement) ? null : say('draft'),
      pageOf: say('page', { page: '{page}', pages: '{pages}' }),
      at: new Date(asOf.at),
      blocks: [
        ...this.#lead(),
        this.#head(),
        ...this.#list(
          'asks',
          asks.map((words) => ({ head: this.#source(words), more: null })),
          'numbered',
        ),
        ...this.#versions(),
        ...this.#list('meant', this.#meant()),
        ...this.#list('wanting', this.#wanting()),
      ],
    }
  }

  #own(text: string): SheetText {
    return { text, lang: this.#voice.lang }
  }

  #source(text: string): SheetText {
    return { text, lang: this.#statement.letter.sourceLocale }
  }

  #paragraph(text: string): SheetBlock {
    return { kind: 'paragraph', text: this.#own(text) }
  }

  #lead(): SheetBlock[] {
    const { asks, translations } = this.#statement
    const { say } = this.#voice
    const all = translations.length
    if (isFinal(this.#statement)) {
      return [this.#paragraph(say('lead', { count: all })), this.#paragraph(say('method'))]
    }
    const open = translations.filter(({ isEquivalent }) => !isEquivalent).length
    return [
      this.#paragraph(say('incomplete', { count: open, all })),
      ...(asks.length === 0 ? [this.#paragraph(say('noAsks'))] : []),
    ]
  }

  #head(): SheetBlock {
    const { letter, edition, asOf, statedBy } = this.#statement
    const { say, time, language } = this.#voice
    const fact = (word: StatementWord, value: SheetText, seal = false): Fact => ({
      label: say(word),
      value,
      seal,
    })
    const by = [statedBy.name, statedBy.organisation].filter((part) => part !== '').join(', ')
    return {
      kind: 'facts',
      facts: [
        fact('fact.letter', this.#source(letter.title)),
        fact('fact.source', this.#own(language(letter.sourceLocale))),
        fact('fact.edition', this.#own(String(edition))),
        fact('fact.statedBy', this.#own(by)),
        fact('fact.asOf', this.#own(say('asOf', { number: asOf.sequence, time: time(asOf.at) }))),
        fact('fact.head', this.#own(asOf.head), true),
      ],
    }
  }

  #versions(): SheetBlock[] {
    const { translations } = this.#statement
    if (translations.length === 0) return []
    const { say, list, language } = this.#voice
    const signed = translations.filter(({ isSignedOff }) => isSignedOff)
    const languages = list(signed.map(({ locale }) => language(locale)))
    const columns = ['column.language', 'column.asks', 'column.by', 'column.digest'] as const
    return [
      this.#heading('versions'),
      {
        kind: 'table',
        widths: [22, 17, 48, 62],
        head: columns.map((word) => this.#own(say(word))),
        rows: translations.map((one) => this.#row(one)),
      },
      this.#paragraph(signed.length > 0 ? say('signedOff', { languages }) : say('noneSignedOff')),
    ]
  }

  #row({ locale, ticks, textDigest }: StatedTranslation): SheetCell[] {
    const { say, language, time, list } = this.#voice
    const asks = this.#statement.asks.length
    const names = list([...new Set(ticks.map(({ name }) => name))])
    const last = ticks
      .map(({ at }) => at)
      .sort()
      .at(-1)
    const by = last === undefined ? '' : say('tickedBy', { names, time: time(last.slice(0, 10)) })
    const cell = (text: string, seal = false): SheetCell => ({ ...this.#own(text), seal })
    return [
      cell(language(locale)),
      cell(say('ticked', { ticked: ticks.length, asks })),
      cell(by),
      cell(textDigest, true),
    ]
  }

  #meant(): Item[] {
    const { say, language, time, kind } = this.#voice
    return this.#statement.translations.flatMap(({ locale, meant }) =>
      meant.map((one) => ({
        head: this.#own(
          say('difference', {
            language: language(locale),
            number: one.unit,
            kind: kind(one.kind),
            said: this.#said(one),
          }),
        ),
        more: this.#own(say('answer', { name: one.name, time: time(one.at), reason: one.reason })),
      })),
    )
  }

  #said({ kind, missing, added }: MeantDifference): string {
    const { say, list } = this.#voice
    const [source, target] = [missing, added].map((facts) => list(facts.map(({ words }) => words)))
    if (kind === 'quotation') {
      return say('quotations', { source: source ?? '', target: target ?? '' })
    }
    return [
      ...(missing.length > 0 ? [say('missing', { words: source ?? '' })] : []),
      ...(added.length > 0 ? [say('added', { words: target ?? '' })] : []),
    ].join('; ')
  }

  #wanting(): Item[] {
    const { asks, translations } = this.#statement
    const { say, language } = this.#voice
    return translations
      .filter(({ isEquivalent }) => !isEquivalent)
      .map(({ locale, ticks, open, untranslated }) => {
        const wanted = [
          ...(ticks.length < asks.length
            ? [say('want.asks', { ticked: ticks.length, asks: asks.length })]
            : []),
          ...(open > 0 ? [say('want.open', { count: open })] : []),
          ...(untranslated > 0 ? [say('want.untranslated', { count: untranslated })] : []),
        ]
        const said = wanted.length > 0 ? wanted.join('; ') : say('noAsks')
        return { head: this.#own(`${language(locale)}: ${said}`), more: null }
      })
  }

  #heading(word: StatementWord): SheetBlock {
    return { kind: 'heading', level: 2, text: this.#own(this.#voice.say(word)) }
  }

  #list(
    word: StatementWord,
    items: readonly Item[],
    kind: 'list' | 'numbered' = 'list',
  ): SheetBlock[] {
    return items.length === 0 ? [] : [this.#heading(word), { kind, items }]
  }
}
