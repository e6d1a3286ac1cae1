import type { DepartmentId } from '../kernel/ids'
import { departmentNode, HOMELESS_NODE, memberNode, roleNode, SHOP_NODE, UNPLACED_NODE } from '../staffing/org-nodes'
import type { OrgDepartment, OrgRole, OrgTree, ReportingNode } from '../staffing/org-tree'
import type { Member } from '../team/member'
import { organisationText as words } from '../text/organisation-text'
import type { Picture, PictureBox, PictureText } from './picture'
import { fitText, textWidth, withMargin } from './picture'
import type { TreeItem } from './tree-layout'
import { layoutTree } from './tree-layout'

const CARD = { width: 186, pad: 8, band: 46, name: 14, small: 11 } as const
const ROLE = { head: 22, gap: 6, pad: 5 } as const
const PERSON = { height: 24, gap: 5, columns: 2, size: 12 } as const
const SHOP = { width: 200, height: 44 } as const
const MARGIN = 12

/** A card before the tree has a place for it: what lies in it counts from its corner. */
interface Card {
  readonly box: Omit<PictureBox, 'x' | 'y'>
  readonly inner: readonly PictureBox[]
}

/** 组织架构图: a card for each department with its roles and people, vacant posts too, under the shop. */
export function organisationPicture(tree: OrgTree, shopName: string): Picture {
  const cards = new Map<string, Card>()
  const itemOf = (department: OrgDepartment): TreeItem => {
    const card = departmentCard(department)
    return keep(card, department.children.map(itemOf))
  }
  const keep = (card: Card, children: readonly TreeItem[]): TreeItem => {
    cards.set(card.box.id, card)
    return { id: card.box.id, width: card.box.width, height: card.box.height, children }
  }
  const loose = [
    ...(tree.homeless.length > 0 ? [keep(looseCard(HOMELESS_NODE, words.homeless, tree.homeless, []), [])] : []),
    ...(tree.unplaced.length > 0 ? [keep(looseCard(UNPLACED_NODE, words.unplaced, [], tree.unplaced), [])] : []),
  ]
  const root = keep(shopCard(shopName, tree), [...tree.roots.map(itemOf), ...loose])
  return drawn(root, cards)
}

function drawn(root: TreeItem, cards: ReadonlyMap<string, Card>): Picture {
  const layout = layoutTree(root)
  const boxes = [...layout.places].flatMap(([id, place]): readonly PictureBox[] => {
    const card = cards.get(id)
    if (!card) return []
    return [{ ...card.box, ...place }, ...card.inner.map((box) => ({ ...box, x: box.x + place.x, y: box.y + place.y }))]
  })
  return withMargin({ width: layout.width, height: layout.height, boxes, lines: layout.lines }, MARGIN)
}

function shopCard(shopName: string, tree: OrgTree): Card {
  const { present, planned, vacancies } = tree.total
  const heads = [words.heads(present, planned), ...(vacancies > 0 ? [words.vacancies(vacancies)] : [])].join('，')
  const middle = SHOP.width / 2
  return {
    box: {
      id: SHOP_NODE,
      ...SHOP,
      tone: 'shop',
      texts: [
        {
          x: middle,
          y: 19,
          size: CARD.name,
          bold: true,
          align: 'middle',
          tone: 'inverse',
          text: fitText(shopName === '' ? words.owner : shopName, SHOP.width - 16, CARD.name),
        },
        { x: middle, y: 36, size: CARD.small, align: 'middle', tone: 'inverse', text: heads },
      ],
    },
    inner: [],
  }
}

function departmentCard({ department, lead, roles, total }: OrgDepartment): Card {
  const id = departmentNode(department.id)
  const difference: readonly PictureText[] =
    total.vacancies > 0 ? [rightText(19, words.vacancies(total.vacancies), 'bad', true)] : []
  const heads = rightText(37, words.heads(total.present, total.planned), 'soft')
  const room = CARD.width - 2 * CARD.pad
  const texts: readonly PictureText[] = [
    { x: CARD.pad, y: 19, size: CARD.name, bold: true, text: fitText(department.name, room - 40, CARD.name) },
    ...difference,
    {
      x: CARD.pad,
      y: 37,
      size: CARD.small,
      tone: 'soft',
      text: fitText(
        lead ? words.lead(lead.name) : words.noLead,
        room - textWidth(heads.text, CARD.small) - 6,
        CARD.small,
      ),
    },
    heads,
  ]
  return card(id, 'department', texts, roles, department.id, [])
}
function looseCard(id: string, title: string, roles: readonly OrgRole[], people: readonly Member[]): Card {
  const texts = [{ x: CARD.pad, y: 28, size: CARD.name, bold: true, text: title } as const]
  return card(id, 'loose', texts, roles, undefined, people)
}
function rightText(y: number, text: string, tone: 'soft' | 'bad', bold = false): PictureText {
  return { x: CARD.width - CARD.pad, y, size: CARD.small, align: 'end', tone, text, ...(bold ? { bold } : {}) }
}

function card(
  id: string,
  tone: 'department' | 'loose',
  texts: readonly PictureText[],
  roles: readonly OrgRole[],
  departmentId: DepartmentId | undefined,
  people: readonly Member[],
): Card {
  const inner: PictureBox[] = []
  let y: number = CARD.band + ROLE.gap
  for (const role of roles) {
    const boxes = roleBoxes(role, departmentId, id, y)
    inner.push(...boxes)
    y += (boxes[0]?.height ?? 0) + ROLE.gap
  }
  if (people.length > 0) {
    const chips = personBoxes(people, id, CARD.pad, y, CARD.width - 2 * CARD.pad)
    inner.push(...chips.boxes)
    y += chips.height + ROLE.gap
  }
  const height = inner.length === 0 ? CARD.band : y + 2
  return { box: { id, width: CARD.width, height, tone, band: CARD.band, texts }, inner }
}

function roleBoxes(each: OrgRole, departmentId: DepartmentId | undefined, within: string, y: number): PictureBox[] {
  const id = roleNode(each.role.id, departmentId)
  const x = CARD.pad
  const width = CARD.width - 2 * CARD.pad
  const inside = width - 2 * ROLE.pad
  const heads = words.heads(each.holders.length, each.planned ?? 0)
  const gap = each.vacancies > 0 ? words.vacancies(each.vacancies) : each.surplus > 0 ? words.surplus(each.surplus) : ''
  const right = gap === '' ? heads : `${heads}　${gap}`
  const chips = personBoxes(each.holders, id, x + ROLE.pad, y + ROLE.head, inside)
  const isVacant = each.holders.length === 0
  const height = isVacant ? ROLE.head + 2 : ROLE.head + chips.height + ROLE.pad
  const nameRoom = inside - textWidth(isVacant ? words.vacant : right, CARD.small) - 10
  return [
    {
      id,
      x,
      y,
      width,
      height,
      tone: isVacant ? 'missing' : 'role',
      within,
      texts: [
        { x: ROLE.pad, y: 16, size: 12, bold: true, text: fitText(each.role.name, nameRoom, 12) },
        {
          x: width - ROLE.pad,
          y: 16,
          size: CARD.small,
          align: 'end',
          tone: gap === '' && !isVacant ? 'soft' : 'bad',
          text: isVacant && gap === '' ? words.vacant : right,
        },
      ],
    },
    ...chips.boxes,
  ]
}

function personBoxes(
  people: readonly Member[],
  within: string,
  left: number,
  top: number,
  width: number,
): { readonly boxes: readonly PictureBox[]; readonly height: number } {
  const each = (width - PERSON.gap * (PERSON.columns - 1)) / PERSON.columns
  const boxes = people.map((person, index): PictureBox => ({
    id: memberNode(person.id),
    x: left + (index % PERSON.columns) * (each + PERSON.gap),
    y: top + Math.floor(index / PERSON.columns) * (PERSON.height + PERSON.gap),
    width: each,
    height: PERSON.height,
    tone: 'person',
    within,
    texts: [
      { x: each / 2, y: 16.5, size: PERSON.size, align: 'middle', text: fitText(person.name, each - 8, PERSON.size) },
    ],
  }))
  const rows = Math.ceil(people.length / PERSON.columns)
  return { boxes, height: rows * PERSON.height + Math.max(0, rows - 1) * PERSON.gap }
}

const POST = { width: 132, head: 24, line: 17 } as const
const NAMES_SIZE = 12

/** 汇报关系图: roles under the role they report to, with the names of those who hold them. Leaves stand under one another. */
export function reportingPicture(roots: readonly ReportingNode[], shopName: string): Picture {
  const cards = new Map<string, Card>()
  const itemOf = (node: ReportingNode): TreeItem => {
    const own = postCard(node)
    cards.set(own.box.id, own)
    const stacked = node.reports.length > 1 && node.reports.every((each) => each.reports.length === 0)
    const { id, width, height } = own.box
    return { id, width, height, children: node.reports.map(itemOf), stacked }
  }
  const title = fitText(shopName === '' ? words.owner : `${shopName}　${words.owner}`, SHOP.width - 16, CARD.name)
  const shop: Card = {
    box: {
      id: SHOP_NODE,
      ...SHOP,
      tone: 'shop',
      texts: [{ x: SHOP.width / 2, y: 27, size: CARD.name, bold: true, align: 'middle', tone: 'inverse', text: title }],
    },
    inner: [],
  }
  cards.set(SHOP_NODE, shop)
  const root: TreeItem = { id: SHOP_NODE, width: SHOP.width, height: SHOP.height, children: roots.map(itemOf) }
  return drawn(root, cards)
}

function postCard({ role, holders }: ReportingNode): Card {
  const room = POST.width - 2 * CARD.pad
  const lines = holders.length === 0 ? [words.vacant] : namesInLines(holders, room)
  return {
    box: {
      id: roleNode(role.id, undefined),
      width: POST.width,
      height: POST.head + lines.length * POST.line + 6,
      tone: holders.length === 0 ? 'missing' : 'department',
      band: POST.head,
      texts: [
        { x: POST.width / 2, y: 17, size: 13, bold: true, align: 'middle', text: fitText(role.name, room, 13) },
        ...lines.map((text, index): PictureText => ({
          x: POST.width / 2,
          y: POST.head + 15 + index * POST.line,
          size: NAMES_SIZE,
          align: 'middle',
          text,
          ...(holders.length === 0 ? { tone: 'bad' } : {}),
        })),
      ],
    },
    inner: [],
  }
}
function namesInLines(holders: readonly Member[], room: number): readonly string[] {
  const lines: string[] = []
  for (const { name } of holders) {
    const last = lines.at(-1)
    const longer = last === undefined ? name : `${last}${words.listMark}${name}`
    if (last !== undefined && textWidth(longer, NAMES_SIZE) <= room) lines[lines.length - 1] = longer
    else lines.push(fitText(name, room, NAMES_SIZE))
  }
  return lines
}
