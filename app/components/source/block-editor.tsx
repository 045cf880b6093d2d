import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { blockNumber } from '#app/domain/edition-units.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { SplitPlace } from '#app/domain/segmentation/split-places.ts'
import { blockKinds } from '#app/domain/unit.ts'
import { partLink } from './active-part.ts'
import { ChangeNotice } from './change-notice.tsx'
import { CommandForm } from './command-form.tsx'
import { SignatoryForms } from './signatory-forms.tsx'
import type { SourceBlock } from './source-view.ts'
import { SplitForm } from './split-form.tsx'
import { type RefusedChange, typedIn } from './typed.ts'

interface BlockEditorProps {
  readonly version: number
  readonly index: number
  readonly blocks: readonly SourceBlock[]
  readonly locale: Locale
  readonly clicked: SplitPlace | null
  readonly refused: RefusedChange | undefined
}

/** What can be corrected in one block. */
export function BlockEditor({
  version,
  index,
  blocks,
  locale,
  clicked,
  refused,
}: BlockEditorProps) {
  const { t } = useTranslation('source')
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  const block = blocks[index]
  if (!block) return null
  const of = { block: index }
  const part = { name: 'block', number: blockNumber(index) } as const
  const { words } = typedIn(refused)
  return (
    <div className="source-editor stack">
      <ChangeNotice refused={refused} />
      <CommandForm version={version} of={of} part={part} className="source-line">
        <Field label={t('block.kind')}>
          {(control) => (
            <select ref={first} name="kind" defaultValue={block.kind} {...control}>
              {blockKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className="source-check">
          <input type="checkbox" name="keep" defaultChecked={!block.translate} />
          {t('block.keep')}
        </label>
        <Button variant="primary" name="do" value="block">
          {t('block.save')}
        </Button>
      </CommandForm>
      {block.mergeable && (
        <CommandForm version={version} of={of} part={part}>
          <Button name="do" value="merge">
            {t('block.merge', { number: blockNumber(index + 1) })}
          </Button>
        </CommandForm>
      )}
      <details open={clicked !== null || words !== undefined}>
        <summary>{t('split.title')}</summary>
        <SplitForm
          key={clicked?.offset}
          version={version}
          block={index}
          part={part}
          text={block.text}
          locale={locale}
          clicked={clicked}
          hint={t('split.wordsHint')}
          typed={words}
        />
      </details>
      <details>
        <summary>{t('block.signatories')}</summary>
        <SignatoryForms version={version} index={index} blocks={blocks} />
      </details>
      <p className="cluster">
        {index + 1 < blocks.length && (
          <Link to={partLink({ name: 'block', number: blockNumber(index + 1) })} preventScrollReset>
            {t('next', { number: blockNumber(index + 1) })}
          </Link>
        )}
        <Link to="?" preventScrollReset>
          {t('done')}
        </Link>
      </p>
    </div>
  )
}
