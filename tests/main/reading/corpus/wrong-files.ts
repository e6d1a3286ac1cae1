import { makeZip } from '../../make-zip'
import { makeOle } from '../make-xls'
import type { CorpusFile } from './corpus-file'
import { refused } from './corpus-file'

export const WRONG_FILES: readonly CorpusFile[] = [
  refused('门头照.jpg', 'a photo', 'not-a-table', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])),
  refused('改名的图.xlsx', 'a picture renamed', 'not-a-table', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  refused('合同.pdf', 'a PDF', 'not-a-table', () => Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'latin1')),
  refused('程序.exe', 'a program', 'not-a-table', () => Buffer.from('MZ\x90\x00\x03', 'latin1')),
  refused('改名的程序.csv', 'a program called .csv', 'not-a-table', () =>
    Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(200, 0xfe)]),
  ),
  refused('文档.docx', 'a new Word document', 'not-a-table', () =>
    makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      },
      { name: 'word/document.xml', content: '<w:document/>' },
    ]),
  ),
  refused('二进制.xlsb', 'a binary workbook', 'save-as-xlsx', () =>
    makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.bin', content: 'x' },
    ]),
  ),
  refused('表格.ods', 'an OpenDocument sheet', 'save-as-xlsx', () =>
    makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
      { name: 'content.xml', content: '<office:document-content/>' },
    ]),
  ),
  refused('文字.odt', 'an OpenDocument text', 'not-a-table', () =>
    makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]),
  ),
  refused('打包.zip', 'a zip with tables inside', 'archive', () =>
    makeZip([{ name: '考勤/11月.csv', content: '工号,姓名' }]),
  ),
  refused('空包.zip', 'a zip with nothing inside', 'archive', () => makeZip([])),
  refused('打包.rar', 'a rar archive', 'archive', () => Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1')),
  refused('打包.7z', 'a 7z archive', 'archive', () => Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])),
  refused('打包.csv.gz', 'a packed text', 'archive', () => Buffer.from([0x1f, 0x8b, 0x08, 0])),
  refused('安装包.msi', 'something else in the old container', 'not-a-table', () =>
    makeOle({ 'Product.idt': Buffer.alloc(9_000) }),
  ),
]
