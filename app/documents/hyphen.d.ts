interface Hyphenator {
  /** The text with soft hyphens (U+00AD). */
  readonly hyphenateSync: (text: string) => string
}

declare module 'hyphen/ga/index.js' {
  const hyphenator: Hyphenator
  export = hyphenator
}

declare module 'hyphen/lv/index.js' {
  const hyphenator: Hyphenator
  export = hyphenator
}

declare module 'hyphen/ro/index.js' {
  const hyphenator: Hyphenator
  export = hyphenator
}
