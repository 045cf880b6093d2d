import { useTranslation } from 'react-i18next'
import { useStateName } from '#app/components/ministries/state-name.tsx'
import { forms as formNames } from '#app/domain/addressees/forms-of-address.ts'
import { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Grade } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'

/** A form of address as the pages show it. */
export interface ShownForm extends Grade {
  readonly cell: string
  readonly text: string
  readonly checkedBy: string | null
}

export interface LanguageForms {
  readonly locale: Locale
  readonly note: string | null
  readonly mayCheck: boolean
  readonly forms: readonly ShownForm[]
  readonly waiting: number
}

/** Says whom a form is for: `opening.de.male` is for a man who is minister in Germany. */
export function useFormName() {
  const { t } = useTranslation('forms')
  const stateName = useStateName()
  return (cell: string): string => {
    const [, second, third] = cell.split('.')
    const state = StateCode.safeParse(second)
    const form = formNames.find((one) => one === (state.success ? third : second))
    const name = t(`form.${form ?? 'everybody'}`)
    return state.success ? t('form.ofState', { form: name, state: stateName(state.data) }) : name
  }
}
