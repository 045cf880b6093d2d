import { memo, type ReactNode } from 'react'
import type { Locale } from '#app/domain/locale.ts'
import { partId, partLink } from './active-part.ts'
import type { OpenPart } from './use-open-part.ts'

interface PartRowProps {
  readonly name: 'title' | 'block'
  readonly number: number
  readonly kind: string
  readonly text: string
  readonly locale: Locale
  /** The words beside the text: its kind, that it is not translated, the link to correct it. */
  readonly kindLabel: string
  readonly kept: string | null
  readonly correct: string
  readonly onOpen: OpenPart
}

function Part(props: PartRowProps) {
  const { name, number, kind, text, locale, kindLabel, kept, correct, onOpen } = props
  return (
    <li id={partId({ name, number })} className="source-part">
      <span className="source-number">{number}</span>
      <div className="source-text">
        <p className="letter-text" lang={locale} data-kind={kind}>
          {text}
        </p>
      </div>
      <PartSide label={kindLabel} kept={kept}>
        <a href={partLink({ name, number })} onClick={onOpen}>
          {correct} <span className="visually-hidden">{number}</span>
        </a>
      </PartSide>
    </li>
  )
}

/** A part of the letter as it was cut, with the link that opens it. */
export const PartRow = memo(Part)

interface PartSideProps {
  readonly label: string
  readonly kept: string | null
  readonly children?: ReactNode
}

/** What stands beside the text of a part. */
export function PartSide({ label, kept, children }: PartSideProps) {
  return (
    <div className="source-side">
      <span className="label">{label}</span>
      {kept && <span className="source-kept">{kept}</span>}
      {children}
    </div>
  )
}
