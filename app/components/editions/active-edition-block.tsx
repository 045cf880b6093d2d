import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { partId, partLink } from '#app/components/source/active-part.ts'
import { ChangeNotice } from '#app/components/source/change-notice.tsx'
import { PartSide } from '#app/components/source/part-row.tsx'
import { SplitForm } from '#app/components/source/split-form.tsx'
import { type RefusedChange, typedIn } from '#app/components/source/typed.ts'
import type { Locale } from '#app/domain/locale.ts'
import { AlignForm } from './align-form.tsx'
import { BlockActs } from './block-acts.tsx'
import { EditForm } from './edit-form.tsx'
import { blockPart, type EditionBlock, type NextEditionDraft } from './edition-view.ts'
import { InsertForm } from './insert-form.tsx'
import { MadeOf } from './made-of.tsx'

interface ActiveEditionBlockProps {
  readonly draft: NextEditionDraft
  readonly block: EditionBlock
  readonly index: number
  readonly locale: Locale
  readonly refused: RefusedChange | undefined
}

/** The block that is being changed, with everything that can be done to it. */
export function ActiveEditionBlock(props: ActiveEditionBlockProps) {
  const { draft, block, index, locale, refused } = props
  const { t } = useTranslation('editions')
  const { t: tSource } = useTranslation('source')
  const typed = typedIn(refused)
  const part = blockPart(index)
  const { number } = part
  const { version, blocks } = draft
  const shared = { version, index, lang: locale, typed }
  return (
    <li id={partId(part)} className="source-part" data-active>
      <span className="source-number">{number}</span>
      <div className="source-text">
        <ChangeNotice refused={refused} />
        <EditForm block={block} {...shared} />
        {!block.fixed && <BlockActs version={version} index={index} blocks={blocks} />}
        {!block.fixed && (
          <details open={typed['words'] !== undefined}>
            <summary>{tSource('split.title')}</summary>
            <SplitForm
              version={version}
              block={index}
              part={part}
              text={block.text}
              locale={locale}
              clicked={null}
              hint={t('split.hint')}
              typed={typed['words']}
            />
          </details>
        )}
        {block.kind !== 'group' && <InsertForm {...shared} />}
        {!block.fixed && <AlignForm block={block} units={draft.units} {...shared} />}
        <p className="cluster">
          {number < blocks.length && (
            <Link to={partLink(blockPart(index + 1))} preventScrollReset>
              {tSource('next', { number: number + 1 })}
            </Link>
          )}
          <Link to={`?#${partId(part)}`} preventScrollReset>
            {t('block.close')}
          </Link>
        </p>
      </div>
      <PartSide
        label={tSource(`kind.${block.kind}`)}
        kept={block.translate ? null : tSource('block.kept')}
      >
        <MadeOf units={block.madeOf} number={number} change={block.change} />
      </PartSide>
    </li>
  )
}
