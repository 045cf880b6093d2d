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
  const { compare } = useFormat()
  const nameOf = useVersionName()
  const { fallen, standing, versions, sent } = effects
  const languages = (locales: EditionEffects['fallen']) =>
    locales.map((locale) => languageName(locale, i18n.language)).sort(compare)
  const lists = [
    ['fallen', languages(fallen)],
    ['standing', languages(standing)],
    ['versions', versions.map(nameOf).sort(compare)],
    ['sent', sent.map(nameOf).sort(compare)],
  ] as const
  return (
    <>
      {lists
        .filter(([, names]) => names.length > 0)
        .map(([kind, names]) => (
          <div key={kind}>
            <h3>{t(`which.${kind}`, { count: names.length })}</h3>
            <ul className="edition-names" suppressHydrationWarning>
              {names.map((name) => (
                <li key={name} suppressHydrationWarning>
                  {name}
                </li>
              ))}
            </ul>
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
