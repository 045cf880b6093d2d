/** What the coordinator of the sample sees, each page by a short name. */
export const coordinatorPages = {
  work: '/',
  letters: '/letters',
  new: '/letters/new',
  board: '/letters/1',
  source: '/letters/1/source',
  edition: '/letters/1/source/edition',
  signatories: '/letters/1/signatories',
  'signatory-edit': '/letters/1/signatories?edit=3',
  'signatories-import': '/letters/1/signatories/import',
  people: '/letters/1/people',
  queries: '/letters/1/queries',
  parity: '/letters/1/parity',
  'parity-locale': '/letters/1/parity?locale=pl',
  ministries: '/letters/1/ministries',
  'confirm-addressee': '/letters/1/ministries?confirm=pl-pl',
  'mark-sent': '/letters/1/ministries/send',
  'ministries-on': '/letters/1/ministries?on=2021-12-10',
  addressees: '/addressees?on=2021-12-06',
  addressee: '/addressees/at',
  'addressees-import': '/addressees/import',
  forms: '/addressees/forms',
  documents: '/letters/1/documents',
  typography: '/letters/1/documents/typography?locale=fr&profile=national',
  details: '/letters/1/details',
  proof: '/letters/1/proof',
  law: '/law',
  memory: '/memory',
  termbase: '/termbase',
  'termbase-new': '/termbase/new',
  concept: '/termbase/1',
  'concept-edit': '/termbase/1?edit=pl',
  settings: '/settings',
  'not-found': '/nothing/here',
} as const

/** Pages of other people that a coordinator may look at, too. */
export const coordinatorAlso = {
  desk: '/letters/1/pl',
  'desk-unit': '/letters/1/pl?unit=12',
  'desk-law': '/letters/1/pl?unit=10',
  history: '/letters/1/pl/history',
  'history-unit': '/letters/1/pl/history?unit=6',
  'sign-off': '/letters/1/pl/sign-off',
} as const

export const translatorPages = {
  work: '/',
  desk: '/letters/1/pl',
  'desk-unit': '/letters/1/pl?unit=12',
  'desk-needs-me': '/letters/1/pl?show=needs-me',
  paste: '/letters/1/pl/paste',
  find: '/letters/1/pl/find?text=Pegasus',
  replace: '/letters/1/pl/find?text=Pegasus&replace=on&words=Pegaz',
  'signed-off-desk': '/letters/1/de?unit=6',
} as const

export const reviewerPages = {
  work: '/',
  'forms-pl': '/addressees/forms/pl?check=closing',
  'desk-needs-me': '/letters/1/pl?show=needs-me',
  parity: '/letters/1/parity?locale=pl',
  'sign-off': '/letters/1/pl/sign-off',
  'sign-off-sources': '/letters/1/pl/sign-off?source=all',
  'signed-off': '/letters/1/de/sign-off',
} as const
