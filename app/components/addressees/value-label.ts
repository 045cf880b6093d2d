import { useTranslation } from 'react-i18next'
import { Locale } from '#app/domain/locale.ts'
import { languageName } from '#app/i18n/names.ts'

/** What a value's key calls it, and the language its text is in. */
export function useValueLabel() {
  const { t, i18n } = useTranslation('addressees')
  return (key: string): string => {
    const value = t(`value.${kindOf(key)}`)
    const locale = langOf(key)
    if (locale === undefined) return value
    return t('value.in', { value, language: languageName(locale, i18n.language) })
  }
}

/** The language of a value's text, where it is of one. */
export function langOf(key: string): Locale | undefined {
  const found = key.split('.').find((part, index) => index > 0 && Locale.safeParse(part).success)
  return Locale.safeParse(found).data
}

const kinds = {
  website: 'website',
  name: 'name',
  seat: 'seat',
  address: 'address',
  masculine: 'masculine',
  feminine: 'feminine',
  gender: 'gender',
  academicTitle: 'academicTitle',
  from: 'from',
  until: 'until',
  nativeName: 'nativeName',
  title: 'title',
  opening: 'opening',
} as const

function kindOf(key: string): (typeof kinds)[keyof typeof kinds] | 'holderName' {
  const parts = key.split('.')
  if (parts[0] === 'holder') {
    return parts[2] === 'name' ? 'holderName' : kindNamed(parts[2])
  }
  return kindNamed(parts[0] === 'title' ? parts[2] : parts[0])
}

function kindNamed(name = ''): (typeof kinds)[keyof typeof kinds] {
  return kinds[name as keyof typeof kinds] ?? 'name'
}
