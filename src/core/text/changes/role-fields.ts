import type { ShopSettings } from '../../month/shop-data'
import type { CareerLadder } from '../../roles/career-ladder'
import type { DescriptionSignature } from '../../roles/description-signature'
import type { JobDescriptionVersion } from '../../roles/job-description'
import type { Role } from '../../roles/role'
import type { NameBook, ShownField } from './shown-field'
import { allShown, count, day, list, words, yesNo } from './shown-field'

type Fields = readonly ShownField[]

const PLATFORM_NAMES: Readonly<Record<ShopSettings['platforms'][number], string>> = {
  taobao: '淘宝',
  tmall: '天猫',
  pinduoduo: '拼多多',
  douyin: '抖音',
  jingdong: '京东',
  other: '其他',
}

export function settingsFields(record: ShopSettings): Fields {
  const { shopName, platforms, city, isSample, columnMappings, ...rest } = record
  return allShown(rest, [
    words('店名', shopName),
    list(
      '平台',
      platforms.map((platform) => PLATFORM_NAMES[platform]),
    ),
    words('城市', city),
    yesNo('示例店', isSample),
    count('记住的列名对应', columnMappings?.length, '种'),
  ])
}
export function roleFields(record: Role, names: NameBook): Fields {
  const { id: _id, name, departmentId, libraryKey: _key, order, reportsTo, plannedHeads, ...rest } = record
  return allShown(rest, [
    words('名称', name),
    words('部门', departmentId && names.department(departmentId)),
    words('直接上级', reportsTo && names.role(reportsTo)),
    count('编制', plannedHeads, '人'),
    count('排列顺序', order),
  ])
}
/** A version is never changed: what is new about it stands in its own note. */
export function descriptionFields(record: JobDescriptionVersion): Fields {
  const { roleId: _roleId, version, effectiveOn, change, preparedBy, reviewedBy, approvedBy, content, ...rest } = record
  return allShown(rest, [
    words('岗位', content.title),
    count('版本', version),
    day('生效日', effectiveOn),
    words('改了什么', change),
    words('编制', preparedBy),
    words('审核', reviewedBy),
    words('批准', approvedBy),
    count('职责', content.duties.length, '项'),
  ])
}
export function signatureFields(record: DescriptionSignature, names: NameBook): Fields {
  const { roleId, version, memberId, signedOn, ...rest } = record
  return allShown(rest, [
    words('岗位', names.role(roleId)),
    count('版本', version),
    words('签收人', names.member(memberId)),
    day('签收日', signedOn),
  ])
}
export function ladderFields(record: CareerLadder): Fields {
  const { id: _id, name, steps, ...rest } = record
  return allShown(rest, [
    words('名称', name),
    steps.flatMap(({ title, conditions, payRange }, index) =>
      words(`第 ${index + 1} 级`, [title, payRange ?? '', ...conditions].filter((part) => part !== '').join('；')),
    ),
  ])
}
