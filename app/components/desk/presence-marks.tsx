import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useDesk } from './desk-context.ts'
import { usePeople, useSoftLock, useTaker, useWriters } from './use-presence.ts'

/** Who else is at this desk, and where. */
export function PeopleHere() {
  const { t } = useTranslation('connection')
  const people = usePeople()
  if (people.length === 0) return null
  return (
    <p className="desk-people">
      <span>{t('here.title')}</span>
      {people.map(({ name, unit, writing }) => (
        <span key={name} className="desk-mark" data-writing={writing || undefined}>
          {unit === null ? name : t(writing ? 'here.writing' : 'here.at', { name, number: unit })}
        </span>
      ))}
    </p>
  )
}

/** That somebody writes at the unit, in the line of its marks. */
export function WritersMark({ unit }: { readonly unit: number }) {
  const { t } = useTranslation('connection')
  const writers = useWriters(unit)
  if (writers.length === 0) return null
  return (
    <span className="desk-mark" data-writing>
      {t('writers', { count: writers.length, names: writers.join(', ') })}
    </span>
  )
}

/** Asks before two people write in one place. Nobody is kept from it. */
export function SoftLock({ unit }: { readonly unit: number }) {
  const { t } = useTranslation('connection')
  const { presence } = useDesk()
  const writers = useSoftLock(unit)
  const taker = useTaker(unit)
  if (writers.length > 0) {
    return (
      <Notice
        tone="info"
        title={t('writers', { count: writers.length, names: writers.join(', ') })}
      >
        <p>{t('lock.explain')}</p>
        <Button
          type="button"
          onClick={() => {
            presence.takeOver(unit)
            document.getElementById(`text-${unit}`)?.focus()
          }}
        >
          {t('lock.takeOver')}
        </Button>
      </Notice>
    )
  }
  if (taker === undefined) return null
  return <Notice tone="info">{t('lock.taken', { name: taker })}</Notice>
}
