import { useTranslation } from 'react-i18next'
import type { HeldOld } from './ministry-view.ts'

/** Says which edition somebody holds, and what has changed of it since. */
export function HeldOldNote({ held }: { readonly held: HeldOld }) {
  const { t } = useTranslation('sending')
  return (
    <div className="held-old">
      <p>{t('held.edition', { edition: held.edition })}</p>
      <ul>
        {held.units.map(({ number, edition, kind, significance }) => (
          <li key={`${edition}-${number}-${kind}`}>
            {t(`held.kind.${kind}`, { number, edition })}
            <span className="soft">{t(`held.significance.${significance}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
