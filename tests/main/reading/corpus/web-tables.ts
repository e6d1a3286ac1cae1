import type { CorpusFile } from './corpus-file'
import { counted, MEGABYTE, read, refused } from './corpus-file'

const html = (body: string): Buffer =>
  Buffer.from(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`)
const table = (rows: string): Buffer => html(`<table>${rows}</table>`)
const xml = (sheets: string, styles = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">${styles}${sheets}</Workbook>`,
  )
const worksheet = (rows: string, name = '表'): string =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet>`
const data = (type: string, value: string, attributes = ''): string =>
  `<Cell${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`

/** 工号 姓名 / 001 张三, as GBK. */
const GBK_PAGE = Buffer.concat([
  Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><table><tr><td>'),
  Buffer.from([0xb9, 0xa4, 0xba, 0xc5]),
  Buffer.from('</td><td>'),
  Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]),
  Buffer.from('</td></tr><tr><td>001</td><td>'),
  Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
  Buffer.from('</td></tr></table>'),
])

export const WEB_TABLES: readonly CorpusFile[] = [
  read(
    '平台导出.xls',
    'a web page called .xls: numbers stay texts, entities and breaks are read, scripts and comments are not',
    [
      {
        name: '平台导出',
        rows: [
          ['工号', '姓名', '备注'],
          ['00123', '张 三', '一\n二 <三>'],
        ],
      },
    ],
    () =>
      table(
        `<tr><th>工号</th><th>姓名</th><th>备注</th></tr>
         <tr><td style="mso-number-format:'\\@'">00123</td><td>张&nbsp;三<!-- 李四 --></td>
         <td>一<br>二 &lt;三&gt;<script>document.write('四')</script><style>td{}</style></td></tr>`.replace(
          '张&nbsp;三',
          '张 三',
        ),
      ),
  ),
  read(
    'GBK网页.xls',
    'the same in GBK',
    [
      {
        name: 'GBK网页',
        rows: [
          ['工号', '姓名'],
          ['001', '张三'],
        ],
      },
    ],
    () => GBK_PAGE,
  ),
  read(
    '没有结束标签.xls',
    'end tags left out, as HTML allows',
    [
      {
        name: '没有结束标签',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
    () => Buffer.from('<table><tr><td>a<td>b<tr><th>c<td>d'),
  ),
  read(
    '合并的格.xls',
    'spans across and down: the value stands in the first cell',
    [
      {
        name: '合并的格',
        rows: [
          ['甲', null, '乙'],
          ['丙', null, null, '丁'],
          [null, null, '戊'],
        ],
      },
    ],
    () =>
      table(
        '<tr><td colspan=2>甲</td><td rowspan=2>乙</td></tr><tr><td rowspan=2 colspan=2>丙</td><td>丁</td></tr><tr><td>戊</td></tr>',
      ),
  ),
  read(
    '表中有表.xls',
    'a table inside a cell, and a second one after it',
    [
      { name: '表中有表', rows: [['外', '后']] },
      { name: '表中有表 (2)', rows: [['里']] },
      { name: '表中有表 (3)', rows: [['次']] },
    ],
    () =>
      html(
        '<table><tr><td>外<table><tr><td>里</td></tr></table></td><td>后</td></tr></table><table><tr><td>次</td></tr></table>',
      ),
  ),
  refused('十亿列.xls', 'a cell a thousand million columns wide with another beside it', 'too-many-columns', () =>
    table('<tr><td colspan=1000000000>a</td><td>b</td></tr>'),
  ),
  read(
    '十亿行.xls',
    'a cell a thousand million rows high',
    [
      {
        name: '十亿行',
        rows: [
          ['a', 'b'],
          [null, 'c'],
        ],
      },
    ],
    () => table('<tr><td rowspan=1000000000>a</td><td>b</td></tr><tr><td>c</td></tr>'),
  ),
  refused('请登录.xls', 'a page without a table, which a platform sends instead of the file', 'not-a-table', () =>
    html('<h1>请登录</h1>'),
  ),
  refused('两百万个表.xls', 'two million tables', 'too-many-sheets', () => html('<table>'.repeat(2_000_000))),
  refused('五万行网页.xls', 'more rows than allowed', 'too-many-rows', () =>
    table('<tr><td>1</td></tr>'.repeat(50_001)),
  ),
  refused('深层网页.xls', 'tags a million deep', 'damaged', () => table(`<tr><td>${'<b>'.repeat(1_000_000)}x`)),
  refused('四百万个结束标签.xls', 'end tags of nothing inside deep nesting', 'damaged', () =>
    html(`<table>${'<b>'.repeat(1_900)}${'</x>'.repeat(4_000_000)}`),
  ),
  counted('一千五百万个小于号.xls', 'nothing but < in a cell', [1], () =>
    Buffer.from(`<table><tr><td>${'<'.repeat(15 * MEGABYTE)}`),
  ),
  counted('二十万属性.xls', 'a tag with 200 000 attributes', [1], () =>
    Buffer.from(
      `<table><tr><td ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(' ')} __proto__=x constructor=y>1`,
    ),
  ),
  read(
    '电子表格2003.xls',
    'Excel 2003 XML: types, jumps, merges, comments, hidden sheets, long numbers',
    [
      {
        name: '打卡',
        rows: [
          ['工号', '姓名', null, '日期', '时间'],
          [],
          ['001', '张三', '6222020200112233445', '2026-02-02', '08:30:00'],
          [12.5, true, '#N/A', '2026-02-02 08:30:00', '45:30:00'],
        ],
      },
      { name: '底稿', rows: [['x']], hidden: true },
    ],
    () =>
      xml(
        worksheet(
          `<Row>${data('String', '工号')}<Cell ss:MergeAcross="1"><Data ss:Type="String">姓名</Data></Cell>${data('String', '日期')}${data('String', '时间')}</Row>` +
            `<Row ss:Index="3">${data('String', '001')}<Cell><Data ss:Type="String"><B>张</B>三</Data><Comment><Data ss:Type="String">请假</Data></Comment></Cell>${data('Number', '6222020200112233445')}${data('DateTime', '2026-02-02T00:00:00.000')}${data('DateTime', '1899-12-31T08:30:00.000', ' ss:Index="5"')}</Row>` +
            `<Row>${data('Number', '12.5')}${data('Boolean', '1')}${data('Error', '#N/A')}${data('DateTime', '2026-02-02T08:30:00.000')}${data('DateTime', '1900-01-01T21:30:00.000')}</Row>`,
          '打卡',
        ) +
          '<Worksheet ss:Name="底稿"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>',
      ),
  ),
  read('样式绕圈.xml.xls', 'styles that are each other’s parents', [{ name: '表', rows: [[1]] }], () =>
    xml(
      worksheet(`<Row>${data('Number', '1', ' ss:StyleID="a"')}</Row>`),
      '<Styles><Style ss:ID="a" ss:Parent="b"/><Style ss:ID="b" ss:Parent="a"/><Style ss:ID="__proto__"/></Styles>',
    ),
  ),
  read(
    '实体炸弹.xml.xls',
    'entities that would multiply: they are not expanded',
    [{ name: '表', rows: [['&d;']] }],
    () => {
      const levels = 'abcd'
        .split('')
        .map((name, level) => `<!ENTITY ${name} "${(level === 0 ? 'ha' : `&${'abcd'[level - 1]};`).repeat(30)}">`)
      return Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE Workbook [${levels.join('')}]>` +
          `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${worksheet(`<Row>${data('String', '&d;')}</Row>`)}</Workbook>`,
      )
    },
  ),
  refused('别的XML.xls', 'XML that is no workbook', 'not-a-table', () =>
    Buffer.from('<?xml version="1.0"?><orders><order><name>张三</name></order></orders>'),
  ),
  read('数字乱写.xml.xls', 'numbers and days that are none', [{ name: '表', rows: [[null, null, 'gestern', 5]] }], () =>
    xml(
      worksheet(
        `<Row>${data('Number', 'NaN')}${data('Number', '1e999')}${data('DateTime', 'gestern')}${data('Number', '5')}</Row>`,
      ),
    ),
  ),
  refused('巨大行号.xml.xls', 'a row with the number one thousand million', 'too-many-rows', () =>
    xml(worksheet(`<Row ss:Index="1000000000">${data('Number', '1')}</Row>`)),
  ),
  refused('巨大列号.xml.xls', 'a cell far to the right', 'too-many-columns', () =>
    xml(worksheet(`<Row>${data('Number', '1', ' ss:MergeAcross="2000000000"')}${data('Number', '2')}</Row>`)),
  ),
  read('文字文档.xml.xls', 'negative and crooked positions count as none', [{ name: '表', rows: [[1, 2]] }], () =>
    xml(
      worksheet(
        `<Row ss:Index="-3">${data('Number', '1', ' ss:Index="0"')}${data('Number', '2', ' ss:Index="x"')}</Row>`,
      ),
    ),
  ),
  refused('网页归档.xls', 'a web archive: Excel reads it, we do not', 'save-as-xlsx', () =>
    Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n<table><tr><td>1'),
  ),
  refused('平面ODS.xls', 'an OpenDocument sheet in one XML file', 'save-as-xlsx', () =>
    Buffer.from(
      '<?xml version="1.0"?><office:document xmlns:office="x" office:mimetype="y"><office:body/></office:document>',
    ),
  ),
]
