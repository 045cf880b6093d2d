import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair, DeskSince } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'
import { insertText } from './insert-text.ts'

interface MadeOfProps {
  readonly pair: DeskPair
  readonly parts: DeskSince['madeOf']
  /** Whether there is a box to put their translations into. */
  readonly writes: boolean
}

/** The paragraphs that this one was made of, as they read and as they were translated. */
export function MadeOf({ pair, parts, writes }: MadeOfProps) {
  const { t } = useTranslation('desk')
  const { sourceLocale, locale } = useDesk()
  if (parts.length === 0) return null
  return (
    <section className="desk-made-of" aria-label={t('moved.madeOf')}>
      <h3>{t('moved.madeOf')}</h3>
      {parts.map(({ unit, source, text }) => (
        <div key={unit}>
          <p className="letter-text desk-old-source" lang={sourceLocale}>
            {source}
          </p>
          <p className="letter-text" lang={locale}>
            {text}
          </p>
          {writes && (
            <Button type="button" variant="quiet" onClick={() => insertInto(pair, text)}>
              {t('moved.insert')}
            </Button>
          )}
        </div>
      ))}
    </section>
  )
}

/** Where the caret stands, with a space before it where a text goes on. */
function insertInto(pair: DeskPair, text: string): void {
  const field = document.getElementById(`text-${pair.number}`)
  if (!(field instanceof HTMLTextAreaElement)) return
  const goesOn = /\S$/.test(field.value.slice(0, field.selectionStart))
  insertText(field, goesOn ? ` ${text}` : text)
}
