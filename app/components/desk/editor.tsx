import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { maxTargetLength } from '#app/domain/target.ts'
import { ActForm } from './act-form.tsx'
import { BoxTools } from './box-tools.tsx'
import { BroughtBackNotice } from './brought-back-notice.tsx'
import { ConfirmQuestion } from './confirm-question.tsx'
import { Conflict } from './conflict.tsx'
import { type Problem, useDesk } from './desk-context.ts'
import { LiveFindingList } from './finding-list.tsx'
import { InsertWordings } from './insert-wordings.tsx'
import { SoftLock } from './presence-marks.tsx'
import { RetrySave, SaveState } from './save-state.tsx'
import { Spelling } from './spelling.tsx'
import { useBox } from './use-box.ts'
import { useShortcut } from './use-keymap.ts'
import { useSoftLock } from './use-presence.ts'

interface EditorProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  /** A translator confirms, a reviewer saves a correction. */
  readonly purpose: 'write' | 'correct'
  /** Where confirming leads. */
  readonly next: number | null
  readonly problem: Problem | null
}

/** The box a target is typed in. What stands in it is the browser's, so that its undo works. */
export function Editor({ pair, target, purpose, next, problem }: EditorProps) {
  const { t } = useTranslation('desk')
  const { locale, drafts } = useDesk()
  const box = useBox(pair, target)
  const { typing, conflict } = box
  const locked = useSoftLock(pair.number).length > 0
  const id = `text-${pair.number}`
  return (
    <ActForm pair={pair} version={target.version} className="desk-editor">
      {conflict && <Conflict texts={conflict} target={target} field={box.field} />}
      <SoftLock unit={pair.number} />
      <BroughtBackNotice unit={pair.number} lang={locale} />
      <label htmlFor={id} className="visually-hidden">
        {t('editor.label', { number: pair.number })}
      </label>
      <textarea
        ref={box.field}
        id={id}
        name="text"
        lang={locale}
        spellCheck
        autoComplete="off"
        maxLength={maxTargetLength}
        data-desk-editor={purpose}
        readOnly={locked}
        defaultValue={problem?.typed?.text ?? box.text}
        aria-describedby={`save-${pair.number}`}
        aria-invalid={problem?.refusal === 'target/empty' ? true : undefined}
        onInput={box.onInput}
        onBlur={() => drafts.flush(pair.number)}
      />
      <BoxTools pair={pair} text={box.text} field={box.field} />
      <input type="hidden" name="match" />
      {next !== null && <input type="hidden" name="next" value={next} />}
      <div className="desk-actions">
        {conflict ? <ConflictActs /> : <Acts purpose={purpose} next={next} pair={pair} />}
        <InsertWordings pair={pair} field={box.field} />
        <span id={`save-${pair.number}`} className="desk-save-place">
          <SaveState typing={typing} workingCopy={target.workingCopy} />
        </span>
        <RetrySave unit={pair.number} typing={typing} />
        {!conflict && (typing || target.workingCopy) && (
          <Button variant="quiet" name="kind" value="discard" formNoValidate>
            {t('act.discard')}
          </Button>
        )}
      </div>
      <ConfirmQuestion problem={problem} typed={typing?.text} field={box.field} />
      {box.findings && <LiveFindingList pair={pair} findings={box.findings} />}
      <Spelling pair={pair} text={box.text} field={box.field} />
    </ActForm>
  )
}

function ConflictActs() {
  const { t } = useTranslation('desk')
  return (
    <>
      <Button variant="primary" name="kind" value="rebase">
        {t('conflict.useMine')}
      </Button>
      <Button name="kind" value="discard" formNoValidate>
        {t('conflict.takeTheirs')}
      </Button>
    </>
  )
}

function Acts({
  purpose,
  next,
  pair,
}: {
  readonly purpose: 'write' | 'correct'
  readonly next: number | null
  readonly pair: DeskPair
}) {
  const { t } = useTranslation('desk')
  const again = pair.target?.stale === true
  const toNext = useShortcut('confirm-next')
  const toStay = useShortcut('confirm-stay')
  const confirm = t(again ? 'act.confirmAgain' : 'act.confirm')
  if (purpose === 'correct') {
    return (
      <Button name="kind" value="correct">
        {t('act.correct')}
      </Button>
    )
  }
  return (
    <>
      <Button variant="primary" name="kind" value="confirm-next" aria-keyshortcuts={toNext}>
        {next === null ? confirm : t(again ? 'act.confirmAgainNext' : 'act.confirmNext')}
      </Button>
      {next !== null && (
        <Button name="kind" value="confirm" aria-keyshortcuts={toStay}>
          {confirm}
        </Button>
      )}
      <Button variant="quiet" name="kind" value="keep-draft">
        {t('act.keepDraft')}
      </Button>
      {pair.kind === 'date' && pair.target?.text !== '' && (
        <Button type="submit" variant="quiet" name="kind" value="use-rule">
          {t('act.useRule')}
        </Button>
      )}
    </>
  )
}
