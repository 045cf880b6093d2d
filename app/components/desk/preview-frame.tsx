import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useTyping } from './desk-context.ts'
import { PanelWaits } from './panel-waits.tsx'
import { letterIn, markPlace, renewLetter, showTyped, unitAt } from './preview-letter.ts'
import type { SidePanelProps } from './side-panels.ts'

interface PreviewFrameProps extends Pick<SidePanelProps, 'pair' | 'pairs'> {
  readonly url: string
  /** Whether the version prints the text as it reads now, so that typing shows in it. */
  readonly current: boolean
  /** What stands above the letter. */
  readonly children: ReactNode
}

/** So long after the last change the letter is fetched anew. */
const pause = 400

/**
 * The letter in a frame: it has a style of its own, and its answer lets no script run. The desk reads it,
 * marks the active pair in it and hears which paragraph is chosen.
 */
export function PreviewFrame({ url, current, pair, pairs, children }: PreviewFrameProps) {
  const { t } = useTranslation('preview')
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading')
  const [tries, setTries] = useState(0)
  const onLoad = () => setState(letterIn(frame.current) ? 'loaded' : 'failed')
  useChoosing(frame, state)
  const renewed = useRenewing(frame, { url, state, pairs })
  const typed = useTypedText(pair, current)
  const [isThere, setIsThere] = useState(true)
  const number = pair?.number ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: also in a letter that was loaded anew
  useEffect(() => {
    if (state === 'loaded') setIsThere(markPlace(frame.current, number))
  }, [state, renewed, number])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  useEffect(() => {
    if (number !== null && typed !== null) showTyped(frame.current, number, typed)
  }, [state, renewed, number, typed])
  return (
    <>
      {children}
      {state !== 'loaded' && (
        <PanelWaits
          failed={state === 'failed'}
          onAgain={() => {
            setState('loading')
            setTries((count) => count + 1)
          }}
        />
      )}
      <iframe
        key={tries}
        ref={frame}
        className="preview-frame"
        title={t('frame')}
        src={url}
        hidden={state !== 'loaded'}
        onLoad={onLoad}
      />
      <p className="field-hint">
        {number !== null && state === 'loaded' && !isThere
          ? t('notThere', { number })
          : t('explain')}{' '}
        <a href={url} target="_blank" rel="noreferrer">
          {t('ownWindow')}
        </a>
      </p>
    </>
  )
}

/** A click on a paragraph goes to its pair; Esc is the panel's, as it is outside of the frame. */
function useChoosing(frame: { readonly current: HTMLIFrameElement | null }, state: string): void {
  const { activate } = useDesk()
  useEffect(() => {
    const letter = state === 'loaded' ? letterIn(frame.current) : null
    if (!letter) return
    const onClick = (event: MouseEvent) => {
      const unit = unitAt(event.target)
      if (unit !== null) activate(unit)
    }
    const onKeyDown = ({ key }: KeyboardEvent) => {
      const again = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      frame.current?.dispatchEvent(again)
    }
    letter.addEventListener('click', onClick)
    letter.addEventListener('keydown', onKeyDown)
    return () => {
      letter.removeEventListener('click', onClick)
      letter.removeEventListener('keydown', onKeyDown)
    }
  }, [frame, state, activate])
}

/** Fetches the letter anew when a text of it was changed; counts how often it did. */
function useRenewing(
  frame: { readonly current: HTMLIFrameElement | null },
  { url, state, pairs }: { url: string; state: string } & Pick<SidePanelProps, 'pairs'>,
): number {
  const [renewed, setRenewed] = useState(0)
  const reads = pairs.map(({ target, variants }) => [target, ...variants].map(versionOf)).join()
  const shown = useRef(reads)
  const renew = useCallback(async () => {
    if (await renewLetter(frame.current, url)) setRenewed((count) => count + 1)
  }, [frame, url])
  useEffect(() => {
    if (state !== 'loaded' || shown.current === reads) return
    const later = setTimeout(() => {
      shown.current = reads
      void renew()
    }, pause)
    return () => clearTimeout(later)
  }, [state, reads, renew])
  return renewed
}

function versionOf(text: { readonly version: number; readonly state: string } | null): string {
  return text ? `${text.version}${text.state}` : ''
}

/** What stands in the box and not in the letter yet; `null` where the letter prints other words anyway. */
function useTypedText(pair: SidePanelProps['pair'], current: boolean): string | null {
  const typing = useTyping(pair?.number ?? 0)
  if (!current || !pair?.target || pair.kind === 'date') return null
  if (pair.variants.some((variant) => variant.text !== '')) return null
  const { workingCopy, text } = pair.target
  const typed = typing?.text ?? workingCopy?.text ?? text
  return typed === text ? null : typed
}
