import { useTranslation } from 'react-i18next'
import { StateIcon } from '#app/components/state-icon.tsx'
import type { RegionalText } from './signing-view.ts'

/** What regions read instead of the text above; it is signed with it. */
export function RegionalTexts({ texts }: { readonly texts: readonly RegionalText[] }) {
  const { t, i18n } = useTranslation(['regional', 'components'])
  if (texts.length === 0) return null
  return (
    <dl className="signing-regional">
      {texts.map(({ variant, text, state }) => (
        <div key={variant}>
          <dt lang={i18n.language}>
            <StateIcon state={state} />
            {t('regional:variant.instead', { variant })}
            {state !== 'reviewed' && state !== 'final' && (
              <span>{t(`components:state.${state}`)}</span>
            )}
          </dt>
          <dd lang={variant}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
