import { createContext, useContext } from 'react'

/** What marks our own scripts in this response; empty in the browser, which has checked it already. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
