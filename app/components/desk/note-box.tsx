import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '#app/components/field.tsx'
import { maxNoteLength } from '#app/domain/queries/decide.ts'
import { nameBegun, namesLike, type Reader } from '#app/domain/queries/mentions.ts'
import { useDesk } from './desk-context.ts'
import { insertText } from './insert-text.ts'

interface NoteBoxProps {
  readonly label: string
  readonly hint?: string
  readonly defaultValue: string
}

/** People that a name begun with `@` can mean, and which of them is chosen. */
interface Offer {
  readonly begun: string
  readonly people: readonly Reader[]
  readonly at: number
}

const mostOffered = 8

/** A box for a note; after an `@` it offers the people who read here. */
export function NoteBox({ label, hint, defaultValue }: NoteBoxProps) {
  const { t } = useTranslation('queries')
  const { seat } = useDesk()
  const [offer, setOffer] = useState<Offer | null>(null)
  const list = useId()
  const look = (box: HTMLTextAreaElement) => setOffer(offerFor(box, seat.readers))
  const choose = (box: HTMLTextAreaElement, name: string, begun: string) => {
    setOffer(null)
    const end = box.selectionStart
    box.setSelectionRange(end - begun.length, end)
    insertText(box, `${name} `)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!offer || event.nativeEvent.isComposing) return
    const box = event.currentTarget
    const { length } = offer.people
    const chosen = offer.people[offer.at]
    if (event.key === 'ArrowDown') setOffer({ ...offer, at: (offer.at + 1) % length })
    else if (event.key === 'ArrowUp') setOffer({ ...offer, at: (offer.at + length - 1) % length })
    else if (event.key === 'Escape') setOffer(null)
    else if (event.key === 'Enter' && chosen) choose(box, chosen.name, offer.begun)
    else return
    event.preventDefault()
  }
  return (
    <div className="note-box">
      <Field label={label} hint={hint}>
        {(control) => (
          <textarea
            {...control}
            name="body"
            required
            rows={2}
            maxLength={maxNoteLength}
            defaultValue={defaultValue}
            autoComplete="off"
            aria-autocomplete="list"
            aria-controls={offer ? list : undefined}
            aria-activedescendant={offer ? `${list}-${offer.at}` : undefined}
            onInput={(event) => look(event.currentTarget)}
            onKeyDown={onKeyDown}
            onBlur={() => setOffer(null)}
          />
        )}
      </Field>
      {offer && (
        <div id={list} role="listbox" aria-label={t('mention.list')} className="note-people">
          {offer.people.map(({ id, name }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
            <div
              key={id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === offer.at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => {
                const box = event.currentTarget.closest('.note-box')?.querySelector('textarea')
                if (box) choose(box, name, offer.begun)
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {offer && t('mention.hint', { count: offer.people.length })}
      </p>
    </div>
  )
}

function offerFor(box: HTMLTextAreaElement, readers: readonly Reader[]): Offer | null {
  const begun = nameBegun(box.value, box.selectionStart)
  if (begun === null) return null
  const people = namesLike(begun, readers).slice(0, mostOffered)
  return people.length > 0 ? { begun, people, at: 0 } : null
}
