import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'

interface LeftOverProps {
  readonly texts: readonly string[]
  readonly locale: Locale
}

/** What was pasted and has no place; it travels with the form, so that it is not lost. */
export function LeftOver({ texts, locale }: LeftOverProps) {
  const { t } = useTranslation('paste')
  if (texts.length === 0) return null
  return (
    <section className="paste-left stack">
      <h2>{t('leftOver.title', { count: texts.length })}</h2>
      <p className="soft">{t('leftOver.explain')}</p>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may be left over twice
        <div key={index}>
          <input type="hidden" name="left" value={text} />
          <p className="letter-text" lang={locale}>
            {text}
          </p>
        </div>
      ))}
    </section>
  )
}

export function Names({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('paste')
  if (names.length === 0) return null
  return (
    <details>
      <summary>{t('names.title', { count: names.length })}</summary>
      <p className="soft">{t('names.explain')}</p>
      <ul>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand there twice
          <li key={index}>
            {name}
            <input type="hidden" name="name" value={name} />
          </li>
        ))}
      </ul>
    </details>
  )
}
