import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { StateBadge } from '#app/components/state-badge.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import { firstToRead } from '#app/domain/languages/related.ts'
import type { Locale } from '#app/domain/locale.ts'
import { inReadingOrder, type OtherText, parsePreferred } from '#app/domain/other-languages.ts'
import { languageName } from '#app/i18n/names.ts'
import { useDesk } from './desk-context.ts'
import { PanelWaits } from './panel-waits.tsx'
import { remember, useRemembered } from './remembered.ts'
import { useLoaded } from './use-loaded.ts'

/** Where the source stands above the box, more would push it out of sight. */
const shownFirst = 3

/** The paragraph as the other languages of the letter have it; fetched while somebody wants it shown. */
export function OtherLanguages({ pair }: { readonly pair: DeskPair }) {
  const { t } = useTranslation('preview')
  const open = useRemembered('languages') === 'on'
  return (
    <details
      className="desk-languages"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) remember('languages', currentTarget.open ? 'on' : null)
      }}
    >
      <summary>{t('languages.title')}</summary>
      {open && <Texts unit={pair.number} />}
    </details>
  )
}

function Texts({ unit }: { readonly unit: number }) {
  const { t } = useTranslation('preview')
  const { path, edition, locale } = useDesk()
  const url = `${path}/languages?unit=${unit}&edition=${edition}`
  const { loaded, again } = useLoaded<readonly OtherText[]>(url)
  const kept = useRemembered('relay')
  if (loaded.state !== 'loaded') {
    return <PanelWaits failed={loaded.state === 'failed'} onAgain={again} />
  }
  if (loaded.value.length === 0) return <p className="field-hint">{t('languages.none')}</p>
  const preferred = kept === null ? firstToRead(locale) : parsePreferred(kept)
  const inOrder = inReadingOrder(loaded.value, preferred)
  const more = inOrder.length - shownFirst
  return (
    <>
      <TextList texts={inOrder.slice(0, shownFirst)} preferred={preferred} />
      {more > 0 && (
        <details>
          <summary>{t('languages.more', { count: more })}</summary>
          <TextList texts={inOrder.slice(shownFirst)} preferred={preferred} />
        </details>
      )}
    </>
  )
}

interface TextListProps {
  readonly texts: readonly OtherText[]
  readonly preferred: readonly Locale[]
}

function TextList({ texts, preferred }: TextListProps) {
  return (
    <ul>
      {texts.map((one) => (
        <Text key={one.locale} other={one} preferred={preferred} />
      ))}
    </ul>
  )
}

function Text({
  other,
  preferred,
}: {
  readonly other: OtherText
  readonly preferred: readonly Locale[]
}) {
  const { t, i18n } = useTranslation('preview')
  const { locale, text, state } = other
  const isFirst = preferred.includes(locale)
  const without = preferred.filter((one) => one !== locale)
  return (
    <li>
      <div className="desk-language">
        <strong>
          <LocaleName locale={locale} />
        </strong>
        <StateBadge state={state} />
        <Button
          type="button"
          variant="quiet"
          aria-pressed={isFirst}
          aria-label={t('languages.firstNamed', { language: languageName(locale, i18n.language) })}
          onClick={() => remember('relay', (isFirst ? without : [...without, locale]).join(' '))}
        >
          {t('languages.first')}
        </Button>
      </div>
      <p className="letter-text" lang={locale}>
        {text}
      </p>
    </li>
  )
}
