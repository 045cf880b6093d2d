import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { partId, titlePart } from './active-part.ts'
import { ChangeNotice } from './change-notice.tsx'
import { CommandForm } from './command-form.tsx'
import { PartSide } from './part-row.tsx'
import type { SourceHead } from './source-view.ts'
import { type RefusedChange, typedIn } from './typed.ts'

interface ActiveTitleProps {
  readonly version: number
  readonly head: SourceHead
  readonly refused: RefusedChange | undefined
}

/** The title, the first unit of every letter, while it is being corrected. */
export function ActiveTitle({ version, head, refused }: ActiveTitleProps) {
  const { t } = useTranslation('source')
  return (
    <li id={partId(titlePart)} className="source-part" data-active>
      <span className="source-number">{titlePart.number}</span>
      <div className="source-text">
        <p className="letter-text" lang={head.sourceLocale} data-kind="title">
          {head.title}
        </p>
        <CommandForm version={version} part={titlePart} className="source-editor stack">
          <ChangeNotice refused={refused} />
          <TextField
            label={t('title.label')}
            hint={t('title.hint')}
            name="title"
            required
            maxLength={1000}
            lang={head.sourceLocale}
            defaultValue={typedIn(refused)['title'] ?? head.title}
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
      </div>
      <PartSide label={t('kind.title')} kept={null} />
    </li>
  )
}
