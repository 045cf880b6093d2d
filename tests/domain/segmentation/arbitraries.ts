import fc from 'fast-check'

const separators = ['\n', '\r\n', '\r', '\n\n', '\u0085', '\u2028', '\u2029', '\v', '\f', ' \n \n']

const lines = [
  'December 03, 2021',
  'Brussels, 3 December 2021',
  'Dear Ministers,',
  'We are writing to you about a thing that matters, e\u0301t\u00e9 comme hiver,',
  'and which goes on here – in small letters – for a while without a stop',
  '– a dash at the start of a line',
  'What we ask',
  '- a first item',
  '• a second\u00a0item',
  '1. a numbered item',
  '(a) a lettered item',
  '- ',
  '*',
  '* * *',
  '-----',
  '  indented,\ttabbed and trailing  ',
  'Yours sincerely,',
  'Jane Doe',
  'Signatories:',
  'Civil society organizations',
  'Independent experts:',
  '- Access Now (AN), Colombia',
  'Tecnología (TEDIC) Paraguay',
  '- Tamir Israel, Lecturer, Faculty of Law (Canada)',
  '(ABC)',
  '- (Germany)',
  'Dr. Anna Müller – Director (ABC, France)',
  '\u0301combining first',
  '\ud83d\ude00 emoji',
]

/** Texts made of the lines letters are made of, with any separator between them. */
export const letters = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...lines) }, fc.string({ maxLength: 20 })),
      fc.constantFrom(...separators),
    ),
    { maxLength: 25 },
  )
  .chain((parts) => fc.constantFrom('', '\ufeff').map((mark) => mark + parts.flat().join('')))

/** Any Unicode text, with line ends and bullets more often than chance would have them. */
export const wild = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(...separators, '- ', '\u0301', ' ', '\t', '(', ')', ',', '\0'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))
