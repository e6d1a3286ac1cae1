import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { DescriptionPaper } from '../../core/documents/paper'
import { dayText, descriptionPaperText as TEXT } from '../../core/text/description-paper-text'
import { legalText } from '../legal-text'
import { descriptionParts } from './description-parts'
import { COLOURS, wordStyles } from './word-styles'
import { TEXT_WIDTH } from './word-parts'
import { WORD_TEXT } from './word-text'

/** Millimetres as twentieths of a point. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** The same 岗位说明书 as on paper, with Word's own headings, tables and page numbers, to be changed by hand. */
export function descriptionDocument(paper: DescriptionPaper): Document {
  const { version, shopName } = paper
  const { title } = version.content
  return new Document({
    title: `${title} ${TEXT.kind}`,
    subject: TEXT.running(title, version.version),
    creator: WORD_TEXT.creator,
    lastModifiedBy: WORD_TEXT.creator,
    styles: wordStyles(WORD_TEXT.styleNames),
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(19), bottom: mm(16), left: mm(15), right: mm(15), header: mm(9), footer: mm(7) },
          },
        },
        headers: { default: runningHead(shopName, TEXT.running(title, version.version)) },
        footers: { default: pageNumbers(TEXT.printedOn(dayText(paper.printedOn))) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: legalText(title) }), ...descriptionParts(paper)],
      },
    ],
  })
}

function runningHead(shopName: string, running: string): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: COLOURS.accent, space: 4 } },
        children: [
          new TextRun({ text: legalText(shopName), bold: true, size: 17, color: COLOURS.accent }),
          new TextRun({ children: [new Tab(), legalText(running)], size: 17, color: COLOURS.soft }),
        ],
      }),
    ],
  })
}

/** The page in the middle, the day of printing on the right. */
function pageNumbers(printed: string): Footer {
  const { page } = WORD_TEXT
  const look = { size: 16, color: COLOURS.soft } as const
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: TEXT_WIDTH / 2 },
          { type: TabStopType.RIGHT, position: TEXT_WIDTH },
        ],
        children: [
          new TextRun({
            ...look,
            children: [
              new Tab(),
              page('before'),
              PageNumber.CURRENT,
              page('between'),
              PageNumber.TOTAL_PAGES,
              page('after'),
              new Tab(),
              printed,
            ],
          }),
        ],
      }),
    ],
  })
}
