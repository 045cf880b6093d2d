import { Link } from '@remix-run/react'
import { type MouseEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { blockNumber } from '#app/domain/edition-units.ts'
import type { Locale } from '#app/domain/locale.ts'
import { placeNear, type SplitPlace } from '#app/domain/segmentation/split-places.ts'
import { partId, partLink } from './active-part.ts'
import { BlockEditor } from './block-editor.tsx'
import type { SourceBlock } from './source-view.ts'
import type { Typed } from './typed.ts'

interface BlockItemProps {
  readonly version: number
  readonly index: number
  readonly blocks: readonly SourceBlock[]
  readonly locale: Locale
  readonly active: boolean
  readonly typed: Typed
}

/** One block of the letter as it was cut; the active one with what can be done to it. */
export function BlockItem({ version, index, blocks, locale, active, typed }: BlockItemProps) {
  const { t } = useTranslation('source')
  const [clicked, setClicked] = useState<SplitPlace | null>(null)
  const block = blocks[index]
  if (!block) return null
  const number = blockNumber(index)
  const part = { name: 'block', number } as const
  const onMouseUp = (event: MouseEvent<HTMLElement>) => {
    const offset = caretIn(event.currentTarget)
    setClicked(offset === null ? null : placeNear(block.text, offset))
  }
  return (
    <li id={partId(part)} className="source-part" data-active={active || undefined}>
      <span className="source-number">{number}</span>
      <div className="source-text">
        {/* Clicking only chooses early what the form below asks for. */}
        <p
          className="letter-text"
          lang={locale}
          data-kind={block.kind}
          {...(active ? { onMouseUp } : {})}
        >
          {block.text}
        </p>
        {active && (
          <BlockEditor
            version={version}
            index={index}
            blocks={blocks}
            locale={locale}
            clicked={clicked}
            typed={typed}
          />
        )}
      </div>
      <div className="source-side">
        <span className="label">{t(`kind.${block.kind}`)}</span>
        {!block.translate && <span className="source-kept">{t('block.kept')}</span>}
        {!active && (
          <Link to={partLink(part)} preventScrollReset>
            {t('correct')} <span className="visually-hidden">{number}</span>
          </Link>
        )}
      </div>
    </li>
  )
}

/** Where in the only text of the element the reader has put the caret. */
function caretIn(element: HTMLElement): number | null {
  const caret = document.getSelection()
  return caret?.isCollapsed && caret.anchorNode?.parentNode === element ? caret.anchorOffset : null
}
