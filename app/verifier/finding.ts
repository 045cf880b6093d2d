import type verifier from '#locales/en/verifier.json'
import type { Read } from './sorted-files.ts'

export type Tone = 'good' | 'bad' | 'note'

/** A message without the endings of its plural forms. */
type Message<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** One thing that is said of a file. */
export interface Finding {
  readonly tone: Tone
  readonly key: Message<keyof typeof verifier.finding>
  readonly values?: Readonly<Record<string, string | number>>
}

/** All that is said of a file. */
export interface Judgement {
  readonly kind: keyof typeof verifier.kind
  readonly file: string
  readonly tone: Tone
  readonly findings: readonly Finding[]
}

export function judgementOf(
  kind: Judgement['kind'],
  { file }: Read<unknown>,
  findings: readonly Finding[],
): Judgement {
  const name = file.within === null ? file.path : `${file.within}: ${file.path}`
  return { kind, file: name, tone: toneOf(findings), findings }
}

/** The worst there is; a note only where nothing could be said for it. */
export function toneOf(findings: readonly { readonly tone: Tone }[]): Tone {
  const tones = findings.map(({ tone }) => tone)
  if (tones.includes('bad')) return 'bad'
  return tones.includes('note') ? 'note' : 'good'
}
