import type { Department, Member, Assignment, ContractHours, EmploymentKind } from '../../team/member'
import type { Checklist } from '../../team/checklist'
import type { Equipment, EquipmentLoan } from '../../team/equipment'
import type { Agreement, Certificate, EmploymentContract } from '../../team/member-papers'
import type { Movement, MovementFacts } from '../../team/movement'
import type { OutsideContact } from '../../team/outside-contact'
import type { ShopAccount } from '../../team/shop-account'
import type { ShopFunction } from '../../team/shop-function'
import type { Skill, SkillRating } from '../../team/skill'
import {
  AGREEMENT_KIND_LABELS,
  CHECKLIST_KIND_LABELS,
  CONTRACT_KIND_LABELS,
  GENDER_LABELS,
  LEAVING_REASON_LABELS,
  MOVEMENT_KIND_LABELS,
  OUTSIDE_CONTACT_LABELS,
  SKILL_LEVEL_LABELS,
} from '../staffing-text'
import type { NameBook, ShownField } from './shown-field'
import { allShown, count, day, duration, list, money, secret, words, yesNo } from './shown-field'

type Fields = readonly ShownField[]

const EMPLOYMENT: Readonly<Record<EmploymentKind, string>> = {
  'full-time': '全日制',
  'part-time': '非全日制',
  intern: '实习',
}

export function departmentFields(record: Department, names: NameBook): Fields {
  const { id: _id, name, parentId, order, leadId, duties, ...rest } = record
  return allShown(rest, [
    words('名称', name),
    words('上级部门', parentId && names.department(parentId)),
    words('负责人', leadId && names.member(leadId)),
    list('部门职责', duties),
    count('排列顺序', order),
  ])
}

export function memberFields(record: Member): Fields {
  const {
    id: _id,
    employeeNo,
    name,
    hiredOn,
    leftOn,
    earlierStints,
    phone,
    wechat,
    address,
    birthday,
    ...more
  } = record
  const { gender, emergencyContact, education, abilities, interests, experience, ...private_ } = more
  const { idNumber, bankAccount, bankName, aliases, note, ...rest } = private_
  return allShown(rest, [
    words('姓名', name),
    words('工号', employeeNo),
    day('入职日', hiredOn),
    day('离职日', leftOn),
    list(
      '以前的在职时间',
      earlierStints?.map((stint) => `${stint.hiredOn} 至 ${stint.leftOn}`),
    ),
    secret('手机', phone, 'phone'),
    secret('微信', wechat),
    secret('住址', address),
    secret('生日', birthday),
    words('性别', gender && GENDER_LABELS[gender]),
    secret(
      '紧急联系人',
      emergencyContact && `${emergencyContact.name} ${emergencyContact.relation} ${emergencyContact.phone}`,
    ),
    words('学历与专业', education),
    words('特长与能力', abilities),
    words('兴趣爱好', interests),
    words('工作经历', experience),
    secret('身份证号', idNumber, 'id-number'),
    secret('银行账号', bankAccount, 'bank-account'),
    words('开户行', bankName),
    list('别名', aliases),
    words('备注', note),
  ])
}

export function assignmentFields(record: Assignment, names: NameBook): Fields {
  const { memberId: _memberId, from, departmentId, roleId, ...rest } = record
  return allShown(rest, [
    day('从哪天起', from),
    words('部门', names.department(departmentId)),
    words('岗位', names.role(roleId)),
  ])
}
export function contractHoursFields(record: ContractHours): Fields {
  const { memberId: _memberId, from, employment, minutesPerDay, minutesPerWeek, probationUntil, ...rest } = record
  return allShown(rest, [
    day('从哪天起', from),
    words('用工形式', EMPLOYMENT[employment]),
    duration('每天', minutesPerDay),
    duration('每周', minutesPerWeek),
    day('试用期至', probationUntil),
  ])
}

export function contractFields(record: EmploymentContract): Fields {
  const { id: _id, memberId: _memberId, kind, from, until, signedOn, note, ...rest } = record
  return allShown(rest, [
    words('种类', CONTRACT_KIND_LABELS[kind]),
    day('从哪天起', from),
    day('到哪天止', until),
    day('签订日', signedOn),
    words('备注', note),
  ])
}
export function certificateFields(record: Certificate): Fields {
  const { id: _id, memberId: _memberId, name, number, issuedOn, expiresOn, ...rest } = record
  return allShown(rest, [
    words('证书', name),
    secret('编号', number),
    day('发证日', issuedOn),
    day('到期日', expiresOn),
  ])
}
export function agreementFields(record: Agreement): Fields {
  const { id: _id, memberId: _memberId, kind, signedOn, expiresOn, note, ...rest } = record
  return allShown(rest, [
    words('种类', AGREEMENT_KIND_LABELS[kind]),
    day('签订日', signedOn),
    day('到期日', expiresOn),
    words('备注', note),
  ])
}

function standing(prefix: string, facts: MovementFacts | undefined, names: NameBook): Fields {
  if (!facts) return []
  const { departmentId, roleId, payFrom, hoursFrom, ...rest } = facts
  return allShown(rest, [
    words(`${prefix}部门`, departmentId && names.department(departmentId)),
    words(`${prefix}岗位`, roleId && names.role(roleId)),
    day(`${prefix}薪酬起算日`, payFrom),
    day(`${prefix}工时起算日`, hoursFrom),
  ])
}
export function movementFields(record: Movement, names: NameBook): Fields {
  const { id: _id, memberId: _memberId, kind, on, reason, leavingReason, before, after, note, ...rest } = record
  return allShown(rest, [
    words('异动', MOVEMENT_KIND_LABELS[kind]),
    day('生效日', on),
    words('原因', reason),
    words('离职原因', leavingReason && LEAVING_REASON_LABELS[leavingReason]),
    standing('异动前', before, names),
    standing('异动后', after, names),
    words('备注', note),
  ])
}
export function checklistFields(record: Checklist): Fields {
  const { id: _id, memberId: _memberId, kind, startedOn, items, ...rest } = record
  return allShown(rest, [
    words('清单', CHECKLIST_KIND_LABELS[kind]),
    day('开始日', startedOn),
    items.flatMap(({ text, doneOn, by }, index) =>
      words(`${index + 1}. ${text}`, doneOn === undefined ? '未做' : `已做 ${doneOn} ${by ?? ''}`.trim()),
    ),
  ])
}

export function skillFields(record: Skill, names: NameBook): Fields {
  const { id: _id, name, group, order, requirements, ...rest } = record
  return allShown(rest, [
    words('名称', name),
    words('分组', group),
    count('排列顺序', order),
    requirements.flatMap(({ roleId, level }) => words(`${names.role(roleId)}要求`, SKILL_LEVEL_LABELS[level])),
  ])
}
export function skillRatingFields(record: SkillRating): Fields {
  const { memberId: _memberId, skillId: _skillId, level, assessedOn, note, ...rest } = record
  return allShown(rest, [words('等级', SKILL_LEVEL_LABELS[level]), day('评定日', assessedOn), words('备注', note)])
}

export function shopFunctionFields(record: ShopFunction, names: NameBook): Fields {
  const { id: _id, key: _key, name, order, responsibleId, backupIds, note, ...rest } = record
  return allShown(rest, [
    words('职能', name),
    count('排列顺序', order),
    words('责任人', responsibleId && names.member(responsibleId)),
    list('备份', backupIds.map(names.member)),
    words('备注', note),
  ])
}
export function shopAccountFields(record: ShopAccount, names: NameBook): Fields {
  const {
    id: _id,
    platform,
    login,
    purpose,
    permission,
    holderIds,
    openedOn,
    boundPhone,
    twoFactor,
    note,
    closedOn,
    ...rest
  } = record
  return allShown(rest, [
    words('平台', platform),
    words('账号', login),
    words('用途', purpose),
    words('权限', permission),
    list('使用人', holderIds.map(names.member)),
    day('启用日', openedOn),
    secret('绑定手机', boundPhone, 'phone'),
    yesNo('两步验证', twoFactor),
    words('备注', note),
    day('停用日', closedOn),
  ])
}

export function equipmentFields(record: Equipment): Fields {
  const { id: _id, kind, name, serial, boughtOn, priceFen, note, retiredOn, ...rest } = record
  return allShown(rest, [
    words('种类', kind),
    words('名称', name),
    words('序列号', serial),
    day('购买日', boughtOn),
    money('价格', priceFen),
    words('备注', note),
    day('报废日', retiredOn),
  ])
}
export function equipmentLoanFields(record: EquipmentLoan, names: NameBook): Fields {
  const { id: _id, equipmentId, memberId, from, until, condition, returnCondition, ...rest } = record
  return allShown(rest, [
    words('设备', names.equipment(equipmentId)),
    words('领用人', names.member(memberId)),
    day('领用日', from),
    day('归还日', until),
    words('领用时状况', condition),
    words('归还时状况', returnCondition),
  ])
}
export function outsideContactFields(record: OutsideContact, names: NameBook): Fields {
  const { id: _id, kind, organisation, person, phone, wechat, about, inChargeId, note, ...rest } = record
  return allShown(rest, [
    words('种类', OUTSIDE_CONTACT_LABELS[kind]),
    words('单位', organisation),
    words('联系人', person),
    secret('电话', phone, 'phone'),
    secret('微信', wechat),
    words('事由', about),
    words('对接人', inChargeId && names.member(inChargeId)),
    words('备注', note),
  ])
}
