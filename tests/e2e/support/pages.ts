/** The pages of the sample letter, by a short name, as its coordinator may see them. */
export const letterPages = {
  work: '/',
  letters: '/letters',
  new: '/letters/new',
  board: '/letters/1',
  'board-least': '/letters/1?show=least',
  source: '/letters/1/source',
  people: '/letters/1/people',
  ministries: '/letters/1/ministries',
  'confirm-addressee': '/letters/1/ministries?confirm=pl-pl',
  details: '/letters/1/details',
  settings: '/settings',
  'not-found': '/nothing/here',
} as const

/** Those of a translator and of a reviewer. */
export const translationPages = {
  work: '/',
  desk: '/letters/1/pl',
  'desk-unit': '/letters/1/pl?unit=6',
  'desk-needs-me': '/letters/1/pl?show=needs-me',
  paste: '/letters/1/pl/paste',
  'sign-off': '/letters/1/pl/sign-off',
  'sign-off-sources': '/letters/1/pl/sign-off?source=all',
  'signed-off': '/letters/1/de/sign-off',
  'signed-off-desk': '/letters/1/de?unit=6',
} as const
