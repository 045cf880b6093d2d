import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import type { Match } from '#app/domain/memory/pair-match.ts'
import { ActForm } from './act-form.tsx'
import { isWrittenHere } from './active-pair.tsx'
import { useDesk } from './desk-context.ts'
import { insertMatch } from './insert-match.ts'
import { matchActs } from './keymap.ts'
import { useShortcut } from './use-keymap.ts'

interface InsertMatchProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly match: Match
  /** From 1: the key that inserts it. */
  readonly place: number
}

/** Inserts a match where somebody writes; without scripts it is kept as the draft of an empty target. */
export function InsertMatch({ pair, target, match, place }: InsertMatchProps) {
  const { t } = useTranslation('memory')
  const { seat, locale } = useDesk()
  const act = matchActs[place - 1]
  const keys = useShortcut(act ?? 'match-1')
  if (!isWrittenHere(target, seat)) return null
  const insert = (event: MouseEvent) => {
    event.preventDefault()
    insertMatch(pair.number, match)
  }
  const isEmpty = target.text === '' && target.workingCopy === null
  const button = (
    <Button
      type={isEmpty ? 'submit' : 'button'}
      variant="quiet"
      data-desk-act={act}
      aria-keyshortcuts={keys}
      aria-label={t('matches.insertNumber', { number: place })}
      onClick={insert}
    >
      {t('matches.insert')} <kbd aria-hidden>{place}</kbd>
    </Button>
  )
  if (!isEmpty) return button
  return (
    <ActForm pair={pair} version={target.version} kind="keep-draft">
      <input type="hidden" name="text" value={match.target} lang={locale} />
      <input type="hidden" name="match" value={`${match.pair} ${match.score}`} />
      {button}
    </ActForm>
  )
}
