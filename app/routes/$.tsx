import type { LoaderFunctionArgs } from '@remix-run/node'

/** Every address that is no page of ours; with a page of its own it still knows who is signed in. */
export function loader(_: LoaderFunctionArgs): never {
  throw new Response(null, { status: 404 })
}

export const action = loader

export default function Nothing() {
  return null
}
