import { z } from 'zod'
import type { OverrideCommand } from '#app/domain/variants/override.ts'
import { Variant } from '#app/domain/variants/variant.ts'
import { rejectCategories, rejectSeverities } from '#app/domain/workflow.ts'
import { Count, Text } from './fields.server.ts'

const made = { variant: Variant, version: Count }

/** What is to be done to the wording of a region: `command` is the button. */
export const RegionalFields = z
  .discriminatedUnion('command', [
    z.object({ command: z.literal('confirm'), ...made, text: Text }),
    z.object({ command: z.literal('approve'), ...made }),
    z.object({
      command: z.literal('reject'),
      ...made,
      category: z.enum(rejectCategories),
      severity: z.enum(rejectSeverities),
      comment: Text,
    }),
    z.object({ command: z.literal('reopen'), ...made }),
    z.object({ command: z.literal('remove'), ...made }),
  ])
  .transform(({ variant, command: kind, ...rest }) => ({
    variant,
    // A spread forgets which fields go with which kind.
    command: { kind, ...rest } as OverrideCommand,
  }))
