/** The language of whoever reads what this installation states. */
export interface ReaderVoice {
  readonly lang: string
  readonly language: (locale: string) => string
  readonly time: (at: string) => string
}
