import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskTarget } from '#app/domain/desk.ts'
import { ConflictMerge } from './conflict-merge.tsx'
import type { ConflictTexts } from './conflict-texts.ts'
import { useDesk } from './desk-context.ts'

interface ConflictProps {
  readonly texts: ConflictTexts
  readonly target: DeskTarget
  /** The box that this person's text stands in. */
  readonly field: RefObject<HTMLTextAreaElement>
}

/** Says what happened and shows both changes against what both were begun from. */
export function Conflict({ texts, target, field }: ConflictProps) {
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
        <ConflictMerge texts={texts} field={field} />
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
