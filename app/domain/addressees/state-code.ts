import { z } from 'zod'

/**
 * The EU's two-letter codes of the 27 member states in protocol order (Greece is `el`), after `eu` for
 * the High Representative.
 */
export const stateCodes = [
  'eu',
  'be',
  'bg',
  'cz',
  'dk',
  'de',
  'ee',
  'ie',
  'el',
  'es',
  'fr',
  'hr',
  'it',
  'cy',
  'lv',
  'lt',
  'lu',
  'hu',
  'mt',
  'nl',
  'at',
  'pl',
  'pt',
  'ro',
  'si',
  'sk',
  'fi',
  'se',
] as const

/** Whose addressee it is: the code in file names and URLs. */
export type StateCode = (typeof stateCodes)[number]

export const StateCode = z.enum(stateCodes)
