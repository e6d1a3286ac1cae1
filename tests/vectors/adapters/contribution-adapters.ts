import { rowInForce } from '../../../src/core/kernel/dated-table'
import type { Fen } from '../../../src/core/kernel/fen'
import { addFen, minFen, subtractFen, sumFen, ZERO_FEN } from '../../../src/core/kernel/fen'
import type { LocalDay } from '../../../src/core/kernel/local-day'
import { localDay } from '../../../src/core/kernel/local-day'
import type { Ppm } from '../../../src/core/kernel/ppm'
import { percent } from '../../../src/core/kernel/ppm'
import { clampBase, contributionFen } from '../../../src/core/payroll/contribution-amounts'
import { damageCapFen } from '../../../src/core/payroll/damage-cap'
import { latenessSumFen } from '../../../src/core/payroll/lateness-sum'
import { checkMinimumWage } from '../../../src/core/payroll/minimum-wage-check'
import { contributionCity } from '../../../src/core/payroll/rates/contribution-cities'
import type { CityContributions, ContributionRounding } from '../../../src/core/payroll/rates/contribution-city'
import type { LatenessStep } from '../../../src/core/payroll/rates/lateness-table'
import { EXAMPLE_LATENESS_TABLE } from '../../../src/core/payroll/rates/lateness-table'
import { minimumWageOn } from '../../../src/core/payroll/rates/minimum-wages'
import { valueInForce } from '../../../src/core/kernel/dated-table'
import type { Answer, Figures } from '../fit-answer'
import {
  casesOf,
  dayIn,
  fenIn,
  fenOf,
  flagIn,
  needed,
  numberIn,
  percentIn,
  percentOf,
  textIn,
  UnsupportedInputs,
  valueOf,
  yuanOf,
} from '../read-inputs'
import type { VectorInputs } from '../vector-format'
import { isList, isRecord } from '../vector-format'
import { withheldMonths } from './tax-adapters'

const DAY = localDay('2026-08-15')
const WAGES = ['wage', 'gross', 'base', 'month_wage', 'salary', 'average']
const TO_FEN: ContributionRounding = { unit: 'fen', mode: 'half-up' }
const TO_YUAN: ContributionRounding = { unit: 'yuan', mode: 'half-up' }

function dayOf(inputs: VectorInputs): LocalDay {
  return dayIn(inputs, 2026, 'date', 'day', 'on', 'month') ?? DAY
}

function roundingIn(
  inputs: VectorInputs,
  fallback: ContributionRounding,
  ...keys: readonly string[]
): ContributionRounding {
  const text = textIn(inputs, ...keys) ?? ''
  const unit = /fen|分|0\.01/.test(text)
    ? 'fen'
    : /jiao|角|0\.1/.test(text)
      ? 'jiao'
      : /yuan|元|^1$/.test(text)
        ? 'yuan'
        : fallback.unit
  const mode = /floor|down|舍/.test(text) ? 'down' : /ceil|up$|进/.test(text) && !/half/.test(text) ? 'up' : 'half-up'
  return { unit, mode }
}

type Insurance = 'pension' | 'medical' | 'unemployment'
const INSURANCES: readonly Insurance[] = ['pension', 'medical', 'unemployment']
const USUAL: Readonly<Record<Insurance, Ppm>> = {
  pension: percent('8'),
  medical: percent('2'),
  unemployment: percent('0.5'),
}

function cityOf(inputs: VectorInputs): CityContributions | undefined {
  const city = textIn(inputs, 'city')
  const table = city === undefined ? undefined : contributionCity(city)
  return table && rowInForce(table.rows, dayOf(inputs))?.value
}

function insuranceFen(
  inputs: VectorInputs,
  rates: VectorInputs,
  name: Insurance,
  city: CityContributions | undefined,
): Fen {
  const shared = city?.[name]
  const base = clampBase(needed(fenIn(inputs, `${name}_base`, 'si_base', ...WAGES), 'wage'), {
    floorFen: fenIn(inputs, `${name}_base_floor`, 'base_floor', 'si_base_floor', 'floor') ?? shared?.floorFen,
    capFen: fenIn(inputs, `${name}_base_cap`, 'base_cap', 'si_base_cap', 'cap') ?? shared?.capFen,
  })
  const rate = percentIn(rates, name) ?? percentIn(inputs, `${name}_rate`) ?? shared?.personalPpm ?? USUAL[name]
  const fixed = fenIn(inputs, `${name}_fixed`, `${name}_extra`) ?? shared?.personalFixedFen ?? ZERO_FEN
  return contributionFen(base, rate, roundingIn(inputs, TO_FEN, 'si_rounding'), fixed)
}

/** The fund's base is capped with the others, but the insurances' floor does not lift it. */
function housingFen(inputs: VectorInputs, rates: VectorInputs, city: CityContributions | undefined): readonly Fen[] {
  const base = clampBase(needed(fenIn(inputs, 'hf_base', ...WAGES), 'wage'), {
    floorFen: fenIn(inputs, 'hf_base_floor', 'hf_floor') ?? city?.housing.floorFen,
    capFen: fenIn(inputs, 'hf_base_cap', 'hf_cap', 'base_cap') ?? city?.housing.capFen,
  })
  const rounding = roundingIn(inputs, TO_YUAN, 'hf_rounding', 'housing_rounding')
  const fund = percentIn(rates, 'hf', 'housing_fund') ?? percentIn(inputs, 'hf_rate', 'housing_rate')
  const supplement =
    percentIn(rates, 'hf_supplement', 'supplement') ?? percentIn(inputs, 'hf_supplement_rate', 'hf_supplement')
  return [fund, supplement].map((rate) => (rate === undefined ? ZERO_FEN : contributionFen(base, rate, rounding)))
}

function contributions(inputs: VectorInputs): Answer {
  const cases = casesOf(inputs, WAGES)
  const figures = (one: VectorInputs): Figures => {
    const rates = isRecord(one['rates']) ? one['rates'] : {}
    const city = cityOf(one)
    const parts = INSURANCES.map((name) => insuranceFen(one, rates, name, city))
    const [fund = ZERO_FEN, supplement = ZERO_FEN] = housingFen(one, rates, city)
    const [pension = ZERO_FEN, medical = ZERO_FEN, unemployment = ZERO_FEN] = parts
    const social = sumFen(parts)
    const all = addFen(social, fund, supplement)
    const [taxed = {}] = withheldMonths({
      months: [
        {
          gross: yuanOf(needed(fenIn(one, 'gross', ...WAGES), 'wage')),
          contributions: yuanOf(all),
          special: valueOf(one, 'special') ?? 0,
        },
      ],
      isList: false,
      basicDeduction: 'months-employed',
      firstMonth: 1,
    })
    return {
      ...taxed,
      pension: yuanOf(pension),
      medical: yuanOf(medical),
      unemployment: yuanOf(unemployment),
      hf: yuanOf(addFen(fund, supplement)),
      hf_base: yuanOf(fund),
      hf_supplement: yuanOf(supplement),
      si: yuanOf(social),
      total: yuanOf(all),
      contributions: yuanOf(all),
    }
  }
  return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'total' }
}

/** Each rate of a base, or each pair of base and rate, rounded on its own. */
function housingRounding(inputs: VectorInputs): Answer {
  const pairs = valueOf(inputs, 'cases', 'pairs')
  const rates = valueOf(inputs, 'rates', 'rate')
  const rounding = roundingIn(inputs, TO_YUAN, 'rounding', 'mode', 'unit')
  const amountOf = (base: unknown, rate: unknown): Figures => ({
    amount: yuanOf(contributionFen(needed(fenOf(base), 'base'), needed(percentOf(rate), 'rate'), rounding)),
  })
  const cases = isList(pairs)
    ? pairs.map((pair) =>
        isList(pair)
          ? amountOf(pair[0], pair[1])
          : isRecord(pair)
            ? amountOf(pair['base'], pair['rate'])
            : amountOf(undefined, undefined),
      )
    : (isList(rates) ? rates : [rates]).flatMap((rate) => {
        const bases = isList(inputs['base']) ? inputs['base'] : [inputs['base']]
        return bases.map((base) => amountOf(base, rate))
      })
  return {
    cases,
    isList: isList(pairs) || isList(rates) || isList(inputs['base']),
    primary: 'amount',
    single: (all) => yuanOf(sumFen(all.map((one) => fenOf(one['amount']) ?? ZERO_FEN))),
  }
}

/** Wage for normal hours: as given, or the whole pay less what does not count. */
function countedFen(inputs: VectorInputs): Fen {
  const wage = fenIn(inputs, 'wage', 'base', 'month_wage')
  if (wage !== undefined) return wage
  const outside = Object.entries(inputs).flatMap(([key, value]) =>
    /allowance$|^overtime|^ot$|^ot_pay|^night|^heat|^hazard/.test(key) ? (fenOf(value) ?? []) : [],
  )
  return subtractFen(needed(fenIn(inputs, 'gross', 'pay'), 'wage'), sumFen(outside))
}

function minimumWage(inputs: VectorInputs): Answer {
  const cases = casesOf(inputs, ['wage', 'gross', 'contributions', 'min'])
  const city = textIn(inputs, 'city') ?? ''
  const row = minimumWageOn(city, dayOf(inputs))?.value
  const figures = (one: VectorInputs): Figures => {
    const minimumFen = needed(fenIn(one, 'min', 'min_wage', 'minimum', 'minimum_wage') ?? row?.monthFen, 'minimum wage')
    const included = flagIn(one, 'contributions_included', 'includes_contributions')
    const excluded = flagIn(one, 'excludes_contributions', 'contributions_excluded')
    const result = checkMinimumWage({
      countedFen: countedFen(one),
      contributionsFen: fenIn(one, 'contributions', 'si_hf') ?? ZERO_FEN,
      excludesContributions: excluded ?? (included === undefined ? (row?.excludesContributions ?? true) : !included),
      minimumFen,
    })
    return {
      compare: yuanOf(result.comparedFen),
      ok: result.ok,
      gap: yuanOf(subtractFen(minimumFen, result.comparedFen)),
    }
  }
  return {
    cases: (cases ?? [inputs]).map(figures),
    isList: cases !== undefined,
    primary: 'compare',
    primaryFlag: 'ok',
  }
}

function damage(inputs: VectorInputs): Answer {
  const losses = ['damage', 'loss', 'amount', 'claim', 'due']
  const cases = casesOf(inputs, ['wage', 'min_wage', ...losses])
  const figures = (one: VectorInputs): Figures => {
    const wage = needed(fenIn(one, 'wage', 'gross', 'month_wage'), 'wage')
    const minimum = fenIn(one, 'min_wage', 'min', 'minimum_wage') ?? ZERO_FEN
    const cap = damageCapFen(wage, minimum, DAY)
    const due = fenIn(one, ...losses)
    const deduction = due === undefined ? cap : minFen(due, cap)
    const carried = due === undefined ? ZERO_FEN : subtractFen(due, deduction)
    return {
      cap: yuanOf(cap),
      deduction: yuanOf(deduction),
      carry: yuanOf(carried),
      left: yuanOf(subtractFen(wage, deduction)),
    }
  }
  return { cases: (cases ?? [inputs]).map(figures), isList: cases !== undefined, primary: 'deduction' }
}

function latenessTable(inputs: VectorInputs): readonly LatenessStep[] {
  const rows = valueOf(inputs, 'table', 'tiers', 'steps')
  if (!isList(rows)) return valueInForce(EXAMPLE_LATENESS_TABLE, DAY).value
  return rows.map((row): LatenessStep => {
    if (!isList(row)) throw new UnsupportedInputs('a step of the table is no list')
    const [upTo, amount, kind] = row
    const step = {
      kind: kind === 'per_minute' ? 'per-minute' : 'fixed',
      amountFen: needed(fenOf(amount), 'amount'),
    } as const
    return typeof upTo === 'number' ? { ...step, upToMinutes: upTo } : step
  })
}
function lateness(inputs: VectorInputs): Answer {
  const cases = casesOf(inputs, ['minutes', 'late_minutes'])
  const table = latenessTable(inputs)
  const figures = (one: VectorInputs): Figures => ({
    amount: yuanOf(latenessSumFen(needed(numberIn(one, 'minutes', 'late_minutes'), 'minutes'), table)),
  })
  return {
    cases: (cases ?? [inputs]).map(figures),
    isList: cases !== undefined,
    primary: 'amount',
    single: (all) => yuanOf(sumFen(all.map((one) => fenOf(one['amount']) ?? ZERO_FEN))),
  }
}

export const CONTRIBUTION_ADAPTERS: Readonly<Record<string, (inputs: VectorInputs) => Answer>> = {
  contributions,
  housing_fund_rounding: housingRounding,
  minimum_wage: minimumWage,
  damage_deduction: damage,
  late_house_rule: lateness,
}
