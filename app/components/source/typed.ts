/** What was typed and refused, by the names of the fields; empty where nothing was. */
export type Typed = Readonly<Record<string, string>>
