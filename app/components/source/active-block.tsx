import { type MouseEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { blockNumber } from '#app/domain/edition-units.ts'
import type { Locale } from '#app/domain/locale.ts'
import { placeNear, type SplitPlace } from '#app/domain/segmentation/split-places.ts'
import { partId } from './active-part.ts'
import { BlockEditor } from './block-editor.tsx'
import { PartSide } from './part-row.tsx'
import type { SourceBlock } from './source-view.ts'
import type { RefusedChange } from './typed.ts'

interface ActiveBlockProps {
  readonly version: number
  readonly index: number
  readonly blocks: readonly SourceBlock[]
  readonly locale: Locale
  readonly refused: RefusedChange | undefined
}

/** The block that is being corrected. */
export function ActiveBlock({ version, index, blocks, locale, refused }: ActiveBlockProps) {
  const { t } = useTranslation('source')
  const [clicked, setClicked] = useState<SplitPlace | null>(null)
  const block = blocks[index]
  if (!block) return null
  const number = blockNumber(index)
  const onMouseUp = (event: MouseEvent<HTMLElement>) => {
    const offset = caretIn(event.currentTarget)
    setClicked(offset === null ? null : placeNear(block.text, offset))
  }
  return (
    <li id={partId({ name: 'block', number })} className="source-part" data-active>
      <span className="source-number">{number}</span>
      <div className="source-text">
        {/* Clicking only chooses early what the form below asks for. */}
        <p className="letter-text" lang={locale} data-kind={block.kind} onMouseUp={onMouseUp}>
          {block.text}
        </p>
        <BlockEditor
          version={version}
          index={index}
          blocks={blocks}
          locale={locale}
          clicked={clicked}
          refused={refused}
        />
      </div>
      <PartSide label={t(`kind.${block.kind}`)} kept={block.translate ? null : t('block.kept')} />
    </li>
  )
}

/** Where in the only text of the element the reader has put the caret. */
function caretIn(element: HTMLElement): number | null {
  const caret = document.getSelection()
  return caret?.isCollapsed && caret.anchorNode?.parentNode === element ? caret.anchorOffset : null
}
