import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type Change, changesOfPart, wordChanges } from './word-changes.ts'

interface WordDiffProps {
  readonly before: string
  readonly after: string
  /** Of both texts. */
  readonly lang: string
  /** Whether the second is a part of the first: what stood around it was not taken out. */
  readonly isPart?: boolean
}

/** Two texts as one, with what was taken out and put in: by colour, by line, and in words. */
export function WordDiff({ before, after, lang, isPart = false }: WordDiffProps) {
  const changes = isPart ? changesOfPart(before, after) : wordChanges(before, after)
  return (
    <p className="word-diff letter-text" lang={lang}>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the text is what a part is
        <Part key={index} {...change} />
      ))}
    </p>
  )
}

function Part({ kind, text }: Change) {
  const { t, i18n } = useTranslation('components')
  if (kind === 'kept') return <Fragment>{text}</Fragment>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="visually-hidden" lang={i18n.language}>
        {t(`diff.${kind}`)}
      </span>
      {text}
    </Tag>
  )
}
