import { z } from 'zod'
import { actOfCelex } from './act.ts'

/** The number of a legal text in EUR-Lex, as far as this tool knows them. */
export const Celex = z.string().refine((celex) => actOfCelex(celex) !== null)
