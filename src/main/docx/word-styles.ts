import type { IStylesOptions } from 'docx'

/** Sizes are half points, spacings twentieths of a point, as Word counts them. */
export const COLOURS = { accent: '1B4F72', soft: '5A6672', line: 'C6CED6', tint: 'F1F5F8', ink: '1C232B' } as const

/** What every computer with Word has; Chinese letters come from the second. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' } as const

/** Ids of the paragraph styles of our own; an owner changes the look of all tables by changing one of them in Word. */
export const STYLE = {
  tableText: 'DescriptionTableText',
  tableHead: 'DescriptionTableHead',
  fieldLabel: 'DescriptionFieldLabel',
} as const

/** Word's own 标题, 标题 1 and 正文, and three for the tables. @param names  what our own are called in Word's list of styles */
export function wordStyles(names: Readonly<Record<keyof typeof STYLE, string>>): IStylesOptions {
  const own = (key: keyof typeof STYLE, run: object, paragraph: object = {}) => ({
    id: STYLE[key],
    name: names[key],
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing: { before: 10, after: 10, line: 252 }, ...paragraph },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 19, color: COLOURS.ink },
        paragraph: { spacing: { line: 276, after: 40 } },
      },
      title: {
        run: { font: FONT, size: 44, bold: true, color: COLOURS.ink },
        paragraph: { spacing: { before: 80, after: 120 }, keepNext: true },
      },
      heading1: {
        run: { font: FONT, size: 21, bold: true, color: COLOURS.accent },
        paragraph: { spacing: { before: 130, after: 50 }, keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      own('tableText', { size: 17 }),
      own('tableHead', { size: 17, color: COLOURS.accent, bold: true }, { keepNext: true }),
      own('fieldLabel', { size: 17, color: COLOURS.soft }),
    ],
  }
}
