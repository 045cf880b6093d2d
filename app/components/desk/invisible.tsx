import { useTranslation } from 'react-i18next'
import { textPieces } from '#app/domain/invisible-characters.ts'
import type { Locale } from '#app/domain/locale.ts'
import { characterName } from './character-name.ts'
import { useRemembered } from './remembered.ts'

interface InvisibleProps {
  readonly text: string
  readonly lang: Locale
}

/** Below a text, where it is asked for: the same once more, with a mark for what nobody sees. */
export function Invisible({ text, lang }: InvisibleProps) {
  const shown = useRemembered('invisible') === 'on'
  return shown && text !== '' && <MarkedText text={text} lang={lang} />
}

export function MarkedText({ text, lang }: InvisibleProps) {
  const { t } = useTranslation('desk')
  const pieces = textPieces(text)
  if (pieces.every(({ mark }) => mark === null)) {
    return <p className="desk-note">{t('invisible.none')}</p>
  }
  return (
    <p className="letter-text desk-invisible" lang={lang}>
      {pieces.map(({ text: piece, start, mark }) =>
        mark === null ? piece : <Mark key={start} character={piece} mark={mark} />,
      )}
    </p>
  )
}

/** The character itself stands inside, so that what is copied from here is the text. */
function Mark({ character, mark }: { readonly character: string; readonly mark: string }) {
  const { t } = useTranslation('desk')
  const name = characterName(t, character)
  return (
    <span
      className="desk-invisible-mark"
      role="img"
      aria-label={name}
      title={name}
      data-mark={mark}
    >
      {character}
    </span>
  )
}
