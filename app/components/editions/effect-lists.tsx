import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useVersionName } from '#app/components/ministries/version-name.ts'
import type { EditionEffects } from '#app/domain/editions/effects.ts'
import { useFormat } from '#app/i18n/format.ts'
import { languageName } from '#app/i18n/names.ts'

interface EffectListsProps {
  readonly letter: number
  readonly effects: EditionEffects
}

/** Which languages and ministry versions an edition touches, by name. */
export function EffectLists({ letter, effects }: EffectListsProps) {
  const { t, i18n } = useTranslation('editions')
  const { namesInOrder } = useFormat()
  const nameOf = useVersionName()
  const { fallen, standing, versions, sent } = effects
  const languages = (locales: EditionEffects['fallen']) =>
    namesInOrder(locales.map((locale) => languageName(locale, i18n.language)))
  const lists = [
    ['fallen', fallen.length, languages(fallen)],
    ['standing', standing.length, languages(standing)],
    ['versions', versions.length, namesInOrder(versions.map(nameOf))],
    ['sent', sent.length, namesInOrder(sent.map(nameOf))],
  ] as const
  return (
    <>
      {lists
        .filter(([, count]) => count > 0)
        .map(([name, count, names]) => (
          <div key={name}>
            <h3>{t(`which.${name}`, { count })}</h3>
            <p suppressHydrationWarning>{names}</p>
          </div>
        ))}
      {sent.length > 0 && (
        <p>
          <Link to={`/letters/${letter}/ministries`}>{t('which.toMinistries')}</Link>
        </p>
      )}
    </>
  )
}
