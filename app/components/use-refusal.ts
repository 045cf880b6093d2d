import { useTranslation } from 'react-i18next'
import type { RefusalCode, RefusalDetails } from '#app/domain/result.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'

/** A refusal as it comes to a page, with what was typed. */
export interface Told {
  readonly refusal: RefusalCode
  readonly details?: RefusalDetails | undefined
  readonly typed?: Readonly<Record<string, string | undefined>> | undefined
}

/** The words of a refusal for the field it concerns: `errorOf` names the codes that do. */
export function useRefusalOf(refused: Told | undefined) {
  const { t } = useTranslation('refusals')
  return {
    errorOf: (...codes: readonly RefusalCode[]) =>
      refused && codes.includes(refused.refusal)
        ? t(refusalKey(refused.refusal), { ...refused.details })
        : undefined,
  }
}
