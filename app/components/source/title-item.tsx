import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { partId, partLink } from './active-part.ts'
import { CommandForm } from './command-form.tsx'

interface TitleItemProps {
  readonly version: number
  readonly title: string
  readonly locale: Locale
  readonly active: boolean
  readonly typed: string | undefined
}

const part = { name: 'title', number: 1 } as const

/** The title: the first unit of every letter. */
export function TitleItem({ version, title, locale, active, typed }: TitleItemProps) {
  const { t } = useTranslation('source')
  return (
    <li id={partId(part)} className="source-part" data-active={active || undefined}>
      <span className="source-number">{part.number}</span>
      <div className="source-text">
        <p className="letter-text" lang={locale} data-kind="title">
          {title}
        </p>
        {active && (
          <CommandForm version={version} className="source-editor stack">
            <TextField
              label={t('title.label')}
              hint={t('title.hint')}
              name="title"
              required
              maxLength={1000}
              lang={locale}
              defaultValue={typed ?? title}
            />
            <p className="cluster">
              <Button variant="primary" name="do" value="title">
                {t('title.save')}
              </Button>
              <Link to="?" preventScrollReset>
                {t('done')}
              </Link>
            </p>
          </CommandForm>
        )}
      </div>
      <div className="source-side">
        <span className="label">{t('kind.title')}</span>
        {!active && (
          <Link to={partLink(part)} preventScrollReset>
            {t('correct')} <span className="visually-hidden">{part.number}</span>
          </Link>
        )}
      </div>
    </li>
  )
}
