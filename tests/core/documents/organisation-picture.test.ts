import { describe, expect, it } from 'vitest'
import { organisationPicture, reportingPicture } from '../../../src/core/documents/organisation-picture'
import type { Picture, PictureBox } from '../../../src/core/documents/picture'
import { fitText, textWidth } from '../../../src/core/documents/picture'
import { buildOrgTree, buildReportingTree } from '../../../src/core/staffing/org-tree'
import { orgNodes } from '../../../src/core/staffing/org-nodes'
import { paperSchema } from '../../../src/ipc/paper-schema'
import { buildOrganisationPaper } from '../../../src/core/documents/organisation-paper'
import { toId } from '../../../src/core/kernel/ids'
import { AGENT, day, person, SERVICE, TEAM } from '../staffing/staff-case'

const TODAY = day('2025-06-01')
const many = Array.from({ length: 50 }, (_each, index) => person(`n${index}`))
const SHOP = {
  ...TEAM,
  departments: [...TEAM.departments, { id: toId<typeof SERVICE>('d-sub'), name: '夜班', order: 5, parentId: SERVICE }],
  members: [...TEAM.members, ...many],
  assignments: [
    ...TEAM.assignments,
    ...many.slice(1).map(({ id }) => ({ memberId: id, from: day('2025-01-01'), departmentId: SERVICE, roleId: AGENT })),
  ],
}
const tree = buildOrgTree(SHOP, TODAY)

function overlaps(a: PictureBox, b: PictureBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
function expectTidy({ boxes, width, height }: Picture): void {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  for (const box of boxes) {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
    const outer = box.within === undefined ? undefined : byId.get(box.within)
    if (outer) expect(box.y >= outer.y && box.y + box.height <= outer.y + outer.height).toBe(true)
    for (const other of boxes) {
      if (other.id !== box.id && other.within === box.within) expect(overlaps(box, other)).toBe(false)
    }
  }
}

describe('the chart', () => {
  it('shows every line of the outline as a box, none on another, each inside its own', () => {
    const picture = organisationPicture(tree, '测试店')
    expectTidy(picture)
    expect(picture.boxes.map((box) => box.id).sort()).toEqual(
      orgNodes(tree)
        .map((node) => node.id)
        .sort(),
    )
    expect(picture.lines.length).toBe(4)
  })
  it('is a paper that main accepts', () => {
    const paper = buildOrganisationPaper({
      shopName: '测试店',
      day: TODAY,
      total: tree.total,
      picture: organisationPicture(tree, '测试店'),
      view: 'departments',
      paper: 'A3',
    })
    expect(paperSchema.parse(paper)).toEqual(paper)
  })
  it('of who reports to whom is as tidy', () => {
    const picture = reportingPicture(buildReportingTree(SHOP, TODAY), '测试店')
    expectTidy(picture)
    expect(picture.boxes.length).toBe(1 + SHOP.roles.length)
  })
})

describe('words', () => {
  it('are cut where they would not fit', () => {
    expect(fitText('仓储物流部', 70, 14)).toBe('仓储物流部')
    expect(fitText('仓储物流部', 60, 14)).toBe('仓储物…')
    expect(textWidth('仓储ab', 10)).toBeCloseTo(31.4)
  })
})
