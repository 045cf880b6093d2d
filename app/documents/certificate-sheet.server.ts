import type {
  Certificate,
  CertifiedSignOff,
  CertifiedTranslation,
} from '#app/domain/proof/certificate.ts'
import type { CertificateVoice, CertificateWord } from '#app/domain/proof/certificate-voice.ts'
import { readSecondPayload } from '#app/domain/second-signature.ts'
import { type AnyPayload, readPayload, type SignOffPayload } from '#app/domain/sign-off-payload.ts'
import type { Signature } from '#app/domain/signature.ts'
import type { Fact, Item, Sheet, SheetBlock, SheetText } from './sheet.server.ts'

/** Puts a certificate into words. */
export function certificateSheet(certificate: Certificate, voice: CertificateVoice): Sheet {
  return new CertificateSheet(voice).of(certificate)
}

class CertificateSheet {
  readonly #voice: CertificateVoice

  constructor(voice: CertificateVoice) {
    this.#voice = voice
  }

  of(certificate: Certificate): Sheet {
    const { letter, translations } = certificate
    const [only, ...more] = translations
    const isOfOne = only !== undefined && more.length === 0
    return {
      lang: this.#voice.lang,
      title: isOfOne
        ? this.#say('titleIn', {
            letter: letter.title,
            language: this.#voice.language(only.locale),
          })
        : this.#say('title', { letter: letter.title }),
      mark: null,
      pageOf: this.#say('page', { page: '{page}', pages: '{pages}' }),
      at: new Date(certificate.asOf.at),
      blocks: [
        this.#paragraph('lead'),
        this.#paragraph('manifest'),
        this.#head(certificate),
        ...translations.flatMap((translation) => this.#translation(translation)),
      ],
    }
  }

  #say(word: CertificateWord, values: Readonly<Record<string, string | number>> = {}): string {
    return this.#voice.say(word, values)
  }

  #own(text: string): SheetText {
    return { text, lang: this.#voice.lang }
  }

  #paragraph(word: CertificateWord): SheetBlock {
    return { kind: 'paragraph', text: this.#own(this.#say(word)) }
  }

  #heading(level: 2 | 3 | 4, text: string): SheetBlock {
    return { kind: 'heading', level, text: this.#own(text) }
  }

  #fact(word: CertificateWord, text: string, lang = this.#voice.lang): Fact[] {
    return text === '' ? [] : [{ label: this.#say(word), value: { text, lang }, seal: false }]
  }

  #seal(word: CertificateWord, text: string): Fact {
    return { label: this.#say(word), value: this.#own(text), seal: true }
  }

  #head({ letter, edition, asOf, signature }: Certificate): SheetBlock {
    const { time, language } = this.#voice
    return {
      kind: 'facts',
      facts: [
        ...this.#fact('fact.letter', letter.title, letter.sourceLocale),
        ...this.#fact('fact.source', language(letter.sourceLocale)),
        ...this.#fact(
          'fact.edition',
          this.#say('edition', { number: edition.number, time: time(edition.confirmedAt) }),
        ),
        ...this.#fact('fact.confirmedBy', edition.confirmedBy),
        ...this.#fact(
          'fact.asOf',
          this.#say('asOf', { number: asOf.sequence, time: time(asOf.at) }),
        ),
        this.#seal('fact.head', asOf.head),
        this.#seal('fact.key', signature.key),
      ],
    }
  }

  #translation({ locale, state, signOffs }: CertifiedTranslation): SheetBlock[] {
    return [
      this.#heading(2, this.#voice.language(locale)),
      this.#paragraph(`state.${state}`),
      ...signOffs.toReversed().flatMap((signOff) => this.#signOff(signOff)),
    ]
  }

  #signOff(signOff: CertifiedSignOff): SheetBlock[] {
    const payload = readPayload(signOff.payload)
    if (!payload) return [this.#heading(3, this.#say('unread'))]
    const { statement, signedAt } = payload
    const time = this.#voice.time(signedAt)
    return [
      this.#heading(3, this.#say(`standing.${signOff.standing}`, { time })),
      { kind: 'quote', text: this.#own(statement) },
      { kind: 'facts', facts: this.#signOffFacts(signOff, payload) },
      ...this.#second(signOff),
      ...this.#typos(signOff),
      ...this.#ended(signOff),
      ...this.#policy(payload),
      ...(payload.format === 'demarche/sign-off/2' ? this.#letPass(payload) : []),
    ]
  }

  #signOffFacts({ digest, textDigest, signature }: CertifiedSignOff, payload: AnyPayload): Fact[] {
    const { signer, signedAt, text, openWarnings } = payload
    return [
      ...this.#signed(signer, signedAt),
      ...this.#fact('fact.signedEdition', String(text.edition)),
      ...this.#renewed(payload),
      ...this.#fact('fact.units', this.#say('units', { count: text.units.length })),
      ...this.#fact('fact.warnings', openWarnings === 0 ? '' : String(openWarnings)),
      this.#seal('fact.textDigest', textDigest),
      this.#seal('fact.digest', digest),
      ...(signature
        ? this.#sealed(signature)
        : this.#fact('fact.signature', this.#say('unsigned'))),
    ]
  }

  #renewed(payload: AnyPayload): Fact[] {
    const renews = payload.format === 'demarche/sign-off/2' ? payload.renews : undefined
    return renews ? this.#fact('renews', this.#voice.time(renews.signedAt)) : []
  }

  #signed({ name, organisation }: AnyPayload['signer'], at: string): Fact[] {
    return [
      ...this.#fact('fact.by', name),
      ...this.#fact('fact.organisation', organisation),
      ...this.#fact('fact.at', this.#voice.time(at)),
    ]
  }

  #sealed({ value, key }: Signature): Fact[] {
    return [this.#seal('fact.signature', value), this.#seal('fact.signedWith', key)]
  }

  /** Who vouches for it beside the first. */
  #second({ second }: CertifiedSignOff): SheetBlock[] {
    const read = second && readSecondPayload(second.payload)
    if (!second) return []
    if (!read) return [this.#heading(4, this.#say('unread'))]
    return [
      this.#heading(4, this.#say('second')),
      { kind: 'quote', text: this.#own(read.statement) },
      {
        kind: 'facts',
        facts: [
          ...this.#signed(read.signer, read.signedAt),
          this.#seal('fact.digest', second.digest),
          ...this.#sealed(second.signature),
        ],
      },
    ]
  }

  /** What later editions mended, through which the sign-off stands. */
  #typos({ typos = [] }: CertifiedSignOff): SheetBlock[] {
    const items = typos.map(({ edition, unit, before, after }) => ({
      head: this.#own(this.#say('typo', { edition, unit, before })),
      more: this.#own(this.#say('typoAfter', { after })),
    }))
    return this.#list('typos', items)
  }

  #ended({ end }: CertifiedSignOff): SheetBlock[] {
    if (!end) return []
    const { kind, by, at, reason } = end
    return [
      {
        kind: 'paragraph',
        text: this.#own(this.#say(`ended.${kind}`, { name: by, time: this.#voice.time(at) })),
      },
      { kind: 'quote', text: this.#own(reason) },
    ]
  }

  /** Where somebody approved what they wrote, the list of those units says it instead. */
  #policy(payload: AnyPayload): SheetBlock[] {
    const { correctAndApprove, secondSignature } = payload.policy
    const two = secondSignature ? [this.#paragraph('policy.two')] : []
    if (correctAndApprove) return [...two, this.#paragraph('policy.correct')]
    const waived = payload.format === 'demarche/sign-off/2' && payload.fourEyes.reviewedByAuthor
    return waived && waived.length > 0 ? two : [...two, this.#paragraph('policy.strict')]
  }

  /** What a reviewer let pass, each with its reason. */
  #letPass({ dismissed, ownTranslations, fourEyes, people }: SignOffPayload): SheetBlock[] {
    const { time } = this.#voice
    const answer = ({ account, at, reason }: { account: number; at: string; reason: string }) =>
      this.#own(this.#say('answer', { name: people[account] ?? '', time: time(at), reason }))
    const unit = (number: number, said: string) => this.#own(this.#say('unit', { number, said }))
    return [
      ...this.#list(
        'dismissed',
        dismissed.map((one) => ({
          head: unit(one.unit, this.#voice.finding(one)),
          more: answer(one),
        })),
      ),
      ...this.#list(
        'own',
        ownTranslations.map((one) => ({
          head: unit(one.unit, this.#say('quoted', { quotation: one.quotation, celex: one.celex })),
          more: answer(one),
        })),
      ),
      ...this.#list(
        'waived',
        fourEyes.waivers.map((one) => ({
          head: this.#own(this.#say('waiver', { name: people[one.account] ?? '' })),
          more: answer({ ...one, account: one.waivedBy }),
        })),
      ),
      ...this.#list(
        'byAuthor',
        fourEyes.reviewedByAuthor.map((number) => ({
          head: this.#own(this.#say('unitAlone', { number })),
          more: null,
        })),
      ),
    ]
  }

  #list(word: CertificateWord, items: readonly Item[]): SheetBlock[] {
    return items.length === 0 ? [] : [this.#heading(4, this.#say(word)), { kind: 'list', items }]
  }
}
