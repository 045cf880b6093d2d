import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskTarget } from '#app/domain/desk.ts'
import type { ConflictTexts } from './conflict-texts.ts'
import { useDesk } from './desk-context.ts'

/** Says what happened and shows both changes against what both were begun from. */
export function Conflict({
  texts,
  target,
}: {
  readonly texts: ConflictTexts
  readonly target: DeskTarget
}) {
  const { t } = useTranslation('desk')
  const { locale } = useDesk()
  const last = target.changes.at(-1)
  return (
    <section className="desk-conflict" aria-label={t('conflict.title')}>
      <Notice tone="warning" title={t('conflict.title')}>
        <p>{t('conflict.explain', { name: last?.by ?? t('someone') })}</p>
      </Notice>
      <div className="desk-conflict-texts">
        <div>
          <h3>{t('conflict.theirs')}</h3>
          <WordDiff before={texts.base} after={texts.theirs} lang={locale} />
        </div>
        <div>
          <h3>{t('conflict.mine')}</h3>
          <WordDiff before={texts.base} after={texts.mine} lang={locale} />
        </div>
        <details>
          <summary>{t('conflict.base')}</summary>
          <p className="letter-text" lang={locale}>
            {texts.base === '' ? t('conflict.baseEmpty') : texts.base}
          </p>
        </details>
      </div>
    </section>
  )
}
