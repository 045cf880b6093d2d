import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import type { Adding } from '#app/domain/terms/adding.ts'
import { AddTerm, type MarkedWords } from './add-term.tsx'
import { boxOf } from './desk-actions.ts'
import { useDesk } from './desk-context.ts'
import { insertText } from './insert-text.ts'
import type { InsertableTerm } from './insertable-terms.ts'
import { useScripts } from './remembered.ts'
import { TermsList } from './terms-list.tsx'
import { useKeptCaret } from './use-kept-caret.ts'
import { useShortcut } from './use-keymap.ts'
import { useSourceSelection } from './use-source-selection.ts'

interface TermActsProps {
  readonly pair: DeskPair
  readonly terms: readonly InsertableTerm[]
}

/** The buttons that the keys and the palette press, too: choose a term, add one. */
export function TermActs({ pair, terms }: TermActsProps) {
  const { t } = useTranslation('terms')
  const { seat, addsTerms } = useDesk()
  const [dialog, setDialog] = useState<'choose' | 'add' | null>(null)
  const [marked, setMarked] = useState<MarkedWords>({ source: '', target: '' })
  const [added, setAdded] = useState<Adding | null>(null)
  const keep = useKeptCaret(dialog !== null)
  const selection = useSourceSelection(pair.number)
  const keys = useShortcut('terms')
  const open = (what: typeof dialog) => {
    const box = boxOf(pair.number)
    keep(box)
    setMarked({ source: selection.current, target: box ? selectedIn(box) : '' })
    setAdded(null)
    setDialog(what)
  }
  const insert = (text: string) => {
    // Closed first: the dialog gives the focus back, and the caret stands where it stood.
    flushSync(() => setDialog(null))
    const box = boxOf(pair.number)
    if (box) insertText(box, text)
  }
  if (!useScripts()) return null
  const mayAdd = addsTerms.letter !== null || addsTerms.everybody !== null
  return (
    <div className="desk-actions">
      {terms.length > 0 && seat.mayWrite && (
        <Button
          type="button"
          variant="quiet"
          data-desk-act="terms"
          aria-haspopup="dialog"
          aria-keyshortcuts={keys}
          onClick={() => open('choose')}
        >
          {t('list.open')}
        </Button>
      )}
      {mayAdd && (
        <Button
          type="button"
          variant="quiet"
          data-desk-act="add-term"
          aria-haspopup="dialog"
          onClick={() => open('add')}
        >
          {t('add.open')}
        </Button>
      )}
      <span role="status" className="soft">
        {added && t(`add.done.${added}`)}
      </span>
      <Dialog open={dialog === 'choose'} onClose={() => setDialog(null)} title={t('list.title')}>
        <TermsList terms={terms} onChoose={insert} />
      </Dialog>
      <Dialog open={dialog === 'add'} onClose={() => setDialog(null)} title={t('add.title')}>
        <AddTerm
          marked={marked}
          onAdded={(how) => {
            setAdded(how)
            setDialog(null)
          }}
        />
      </Dialog>
    </div>
  )
}

function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return value.slice(selectionStart, selectionEnd).trim()
}
