import { mendHalfLoaded } from './half-loaded.ts'
import { markSlowLine } from './slow-line.ts'

/** What runs before anything of a page is drawn, and without any other script. */
export const headScript = [markSlowLine, mendHalfLoaded].join(';\n')
