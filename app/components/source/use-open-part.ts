import { useNavigate } from '@remix-run/react'
import { type MouseEvent, useCallback } from 'react'

/**
 * Follows a link to a part without loading the page. One for all of them, and never another: of two
 * thousand parts only those that change are drawn again.
 */
export function useOpenPart() {
  const navigate = useNavigate()
  return useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const { search, hash } = event.currentTarget
      navigate(search + hash, { preventScrollReset: true })
    },
    [navigate],
  )
}

export type OpenPart = ReturnType<typeof useOpenPart>
