import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { TableFile } from '../../../src/core/imports/table-file'
import { formatFen, sumFen } from '../../../src/core/kernel/fen'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import type { Payslip } from '../../../src/core/payroll/payslip'
import { readTableFile } from '../../../src/main/reading/read-file'

/*
 * Payslips of the bundled sample shop worked out by hand from the cells of its tables, with exact fractions. Amounts are
 * 分, written 元_分: 6_000_00 is 6,000.00 元. 「row n」 is the row number in the sheet, headings included.
 *
 * The same for everybody here: 2025 has 21.75 pay days a month, so an hour is wage ÷ 174. 正反结合 deducts by ÷ 21.75
 * while at most half of the paid days are missed. Grades: S ≥ 95 1.5 · A ≥ 85 1.2 · B ≥ 70 1.0. 上海 from 2025-07: social
 * base at least 7,460, person 8 + 2 + 0.5 %, employer 16 + 9 + 0.5 + 0.2 %, housing fund 7 % each in whole 元.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../../resources/sample-shop')
const TODAY = localDay('2025-12-03')

async function read(fileName: string): Promise<TableFile> {
  const table = await readTableFile(fileName, readFileSync(path.join(FOLDER, fileName)))
  if (!table.ok) throw new Error(`${fileName}: ${table.error.code}`)
  return table.value
}

describe('the sample shop, worked out by hand', () => {
  let shop: ShopData
  const months = new Map<string, readonly Payslip[]>()

  beforeAll(async () => {
    const files = await Promise.all(readdirSync(FOLDER).sort().map(read))
    shop = mergePatch(EMPTY_SHOP, planImport(files, EMPTY_SHOP).patch)
    for (const of of ['2025-09', '2025-10', '2025-11']) months.set(of, computeMonth(shop, month(of), TODAY).payslips)
  }, 120_000)

  function slip(of: string, employeeNo: string): Payslip {
    const member = shop.members.find((one) => one.employeeNo === employeeNo)
    const found = months.get(of)?.find((one) => one.memberId === member?.id)
    if (!found) throw new Error(`no payslip of ${employeeNo} in ${of}`)
    return found
  }
  /** Every line, employer's included: 'code' or 'code label' → 分. */
  function lines(of: string, employeeNo: string): Readonly<Record<string, number>> {
    const rows = slip(of, employeeNo).lines.map(({ code, label, amountFen }) => [
      label === undefined ? code : `${code} ${label}`,
      amountFen,
    ])
    const record = Object.fromEntries(rows) as Record<string, number>
    expect(Object.keys(record)).toHaveLength(rows.length)
    return record
  }

  describe('乙小满 002, office, whole-tier commission less refunds, overtime; crosses a tax bracket', () => {
    // 薪酬 row 3: base 6000, post 800, performance 1500, full attendance 300, meals 300, phone 100 (fixed); overtime base
    // 基本加岗位 = 6800. 社保公积金 row 3: 9200 / 9200. 个税 row 3: 8 months to August, income 92,800, contributions 12,880,
    // special 12,000, withheld 837.60, special deductions 1500 a month. 提成方案 row 3: whole, ≤300k 0.3 %, ≤500k 0.4 %, 0.5 %.
    it('September: 35 minutes late cost their wage, the share of the meals and full attendance', () => {
      // 9月打卡 row 128: 2025-09-16 at 09:35, beyond grace 3 and severe from 30. 6800/174 × 35/60 = 22.797.
      // Meals 300 − 300/174 × 35/60 = 298.994.
      // KPI 绩效实际 rows 14–17: 88×40 % + 83.33×30 % + 87.5×15 % + 100×15 % = 88.32 → A: 1500 × 1.2.
      // 业绩.csv line 2: (412,860.50 − 28,640.00) × 0.4 % = 1536.882.
      expect(slip('2025-09', '002').grossFen).toBe(10_513_07) // 6800 + 298.99 + 100 + 1800 + 1536.88 − 22.80
      // 92,800 + 10,513.07 − 9×5000 − 12,880 − 1610 − 13,500 = 30,323.07 × 3 % = 909.69; − 837.60
      expect(slip('2025-09', '002').taxFen).toBe(72_09)
    })
    it('October: two planned days on 国庆 are paid 300 % on top', () => {
      // 排班 2025-10 row 4: 日 on the 1st and 2nd, 8 h each: 6800/174 × 16 × 3 = 1875.862.
      // 加班 row 3: 2025-10-30, 2 h on a work day: 6800/174 × 2 × 1.5 = 117.241.
      // KPI rows 18–21: 93×40 % + 86.67×30 % + 90×15 % + 100×15 % = 91.70 → A. 业绩.csv line 6: 406,319.75 × 0.4 %.
      expect(slip('2025-10', '002').grossFen).toBe(12_918_38) // 6800+300+100+1800+1625.28+117.24+1875.86+300
      // 116,231.45 − 50,000 − 16,100 − 15,000 = 35,131.45, just below 36,000: × 3 % = 1053.94; − 909.69
      expect(slip('2025-10', '002').taxFen).toBe(144_25)
    })
    it('November, line by line', () => {
      expect(lines('2025-11', '002')).toEqual({
        // 20 work days, all worked; 调休 on the afternoon of the 26th (日报 row 49) is paid and keeps full attendance.
        'base-wage': 6_000_00,
        'post-wage': 800_00,
        'allowance 餐补': 300_00,
        'allowance 通讯补贴': 100_00,
        // 绩效实际 rows 22–25: 112 (cap 120) ×40 % + 3.1/3 → 103.33 ×30 % + 78/80 → 97.5 ×15 % + 100 ×15 %
        // = 44.8 + 30.999 + 14.625 + 15 = 105.42 → S: 1500 × 1.5
        performance: 2_250_00,
        // 业绩.csv line 10: 768,930.00 − 71,505.60 = 697,424.40, the third tier for the whole: × 0.5 % = 3487.122
        'commission 运营提成': 3_487_12,
        // 加班 rows 8, 10: 3 h + 3 h on work days: 6800/174 × 6 × 1.5 = 351.724. Row 6, 7 h on Sunday the 9th, is 调休.
        'overtime-workday': 351_72,
        'full-attendance': 300_00,
        'reward 双11目标达成': 1_000_00, // 奖惩 row 6
        pension: -736_00, // 9200 × 8 %
        medical: -184_00, // × 2 %
        unemployment: -46_00, // × 0.5 %
        'housing-fund': -644_00, // × 7 %
        // 130,820.29 − 55,000 − 17,710 − 16,500 = 41,610.29 > 36,000: × 10 % − 2520 = 1641.029; − 1053.94
        'income-tax': -587_09,
        'employer-pension': 1_472_00, // 16 %
        'employer-medical': 828_00, // 9 %
        'employer-unemployment': 46_00,
        'employer-injury': 18_40, // 0.2 %
        'employer-housing-fund': 644_00,
      })
      expect(slip('2025-11', '002')).toMatchObject({
        grossFen: 14_588_84,
        contributionsFen: 1_610_00,
        taxFen: 587_09,
        netFen: 12_391_75, // 14,588.84 − 1610 − 587.09
        employerCostFen: 17_597_24, // 14,588.84 + 3008.40
        cumulative: {
          months: 11,
          incomeFen: 130_820_29, // 92,800 + 10,513.07 + 12,918.38 + 14,588.84
          contributionsFen: 17_710_00, // 12,880 + 3 × 1610
          specialDeductionsFen: 16_500_00, // 11 × 1500
          withheldFen: 1_641_03, // 837.60 + 72.09 + 144.25 + 587.09
        },
        warnings: [],
      })
    })
  })

  describe('丁若溪 004, who leaves on 21 November with 4 hours of 调休 not taken', () => {
    // 薪酬 row 5: base 5500, post 500, performance 1200, full attendance 300, meals 300. 社保公积金 row 5: 7900 / 7900.
    // 个税 row 5: 8 months, income 62,400, contributions 11,064, special 0, withheld 340.08.
    it('September: a sick day is paid 80 %; three minutes late are within grace', () => {
      // 请假 row 2: 2025-09-11. 6000/21.75 × 20 % = 55.172; meals 300 − 300/21.75 × 20 % = 297.241; full attendance lost.
      // KPI 绩效实际 rows 32–34: 83.33×40 % + (100 − 3×2)×40 % + 60×20 % = 82.93 → B: 1200. 9月打卡 row 21: 09:03.
      expect(slip('2025-09', '004').grossFen).toBe(7_442_07) // 6000 − 55.17 + 297.24 + 1200
      // 69,842.07 − 45,000 − 12,446.50 = 12,395.57 × 3 % = 371.87; − 340.08
      expect(slip('2025-09', '004').taxFen).toBe(31_79)
    })
    it('October is full', () => {
      // KPI rows 35–37: 90×40 % + 98×40 % + 85×20 % = 92.2 → A: 1440. 6000 + 300 + 1440 + 300.
      expect(slip('2025-10', '004').grossFen).toBe(8_040_00)
      // 77,882.07 − 50,000 − 13,829 = 14,053.07 × 3 % = 421.59; − 371.87
      expect(slip('2025-10', '004').taxFen).toBe(49_72)
    })
    it('November, line by line', () => {
      expect(lines('2025-11', '004')).toEqual({
        'base-wage': 5_500_00,
        'post-wage': 500_00,
        // 员工名单 row 6: left 2025-11-21. Of 20 paid days the 24th–28th are missing: 5 ≤ 10, so 6000/21.75 × 5 = 1379.310.
        'not-employed': -1_379_31,
        'allowance 餐补': 231_03, // 300 × (1 − 5/21.75) = 231.034
        // 绩效实际 rows 38–40: 58/60 → 96.67 ×40 %; 90.5 is 4.5 short of 95, 5 begun units × 2: 90 ×40 %; 14 ≤ 15: 60 ×20 %
        // = 38.668 + 36 + 12 = 86.67 → A: 1200 × 1.2 × (1 − 5/21.75) = 1108.966
        performance: 1_108_97,
        // 加班 row 4: Saturday the 8th, 09:00–13:00, to be given back as 调休. No rest was given before the last day, so it
        // is paid 200 % (劳动法 art. 44(2)): 6000/174 × 4 × 2 = 275.862.
        'overtime-rest': 275_86,
        'full-attendance': 0, // not employed the whole month
        pension: -632_00, // 7900 × 8 %; insured on the last employed day
        medical: -158_00,
        unemployment: -39_50,
        'housing-fund': -553_00,
        // 84,118.62 − 55,000 − 15,211.50 = 13,907.12 × 3 % = 417.21, less than the 421.59 withheld: nothing, nothing back
        'income-tax': 0,
        'employer-pension': 1_264_00,
        'employer-medical': 711_00,
        'employer-unemployment': 39_50,
        'employer-injury': 15_80,
        'employer-housing-fund': 553_00,
      })
      expect(slip('2025-11', '004')).toMatchObject({
        grossFen: 6_236_55,
        contributionsFen: 1_382_50,
        netFen: 4_854_05,
        employerCostFen: 8_819_85, // 6236.55 + 2583.30
        cumulative: {
          months: 11,
          incomeFen: 84_118_62, // 62,400 + 7442.07 + 8040 + 6236.55
          contributionsFen: 15_211_50, // 11,064 + 3 × 1382.50
          specialDeductionsFen: 0,
          withheldFen: 421_59,
        },
      })
    })
  })

  describe('辛南风 008, unpaid leave and overtime of two classes', () => {
    // 薪酬 row 10: base 5500, post 600, performance 1000, full attendance 200, meals 300, phone 50 (fixed).
    // 社保公积金 row 9: 7600 / 7600. 个税 row 9: 8 months, income 62,400, contributions 10,640, special 24,000, withheld 0.
    it('October: statutory overtime by record and by roster; lateness forgiven keeps full attendance', () => {
      // 加班 row 2: 4 h on 10-02; 排班 2025-10 row 10: 仓 on 中秋 10-06, 8 h: 6100/174 × 12 × 3 = 1262.069.
      // 补卡 row 6 forgives the 35 minutes of 10-15. KPI rows 53–55: all 100 → S: 1500.
      expect(slip('2025-10', '008').grossFen).toBe(9_412_07) // 6100 + 300 + 50 + 1500 + 1262.07 + 200
    })
    it('November, line by line', () => {
      expect(lines('2025-11', '008')).toEqual({
        'base-wage': 5_500_00,
        'post-wage': 600_00,
        // 日报 row 43: 事假 11-27 13:00–15:00, 2 h inside 13:00–17:30: 6100/174 × 2 = 70.115
        'unpaid-leave': -70_11,
        'allowance 餐补': 296_55, // 300 × (1 − 2/174) = 296.552
        'allowance 通讯补贴': 50_00,
        // 绩效实际 rows 56–58: 97.2 is 1.8 short of 99, 4 begun halves × 4: 84 ×40 %; 99: 85 ×30 %; 1.8: 80 ×30 %
        // = 33.6 + 25.5 + 24 = 83.10 → B
        performance: 1_000_00,
        'overtime-workday': 315_52, // 加班 rows 10, 14: 3 h + 3 h: 6100/174 × 6 × 1.5 = 315.517
        'overtime-rest': 490_80, // 加班 row 5: Saturday the 8th, 7 h: 6100/174 × 7 × 2 = 490.805
        'full-attendance': 0, // personal leave
        'reward 双11发货零积压': 500_00, // 奖惩 row 10
        pension: -608_00,
        medical: -152_00,
        unemployment: -38_00,
        'housing-fund': -532_00,
        // 62,400 + 7850 + 9412.07 + 8682.76 − 55,000 − 14,630 − 33,000 < 0
        'income-tax': 0,
        'employer-pension': 1_216_00,
        'employer-medical': 684_00,
        'employer-unemployment': 38_00,
        'employer-injury': 15_20,
        'employer-housing-fund': 532_00,
      })
      expect(slip('2025-11', '008')).toMatchObject({ grossFen: 8_682_76, netFen: 7_352_76, employerCostFen: 11_167_96 })
    })
  })

  describe('癸初雪 010, paid by the hour', () => {
    // 薪酬 row 14: 26.50 an hour; no row in 社保公积金. 个税 row 11: 5 months, income 11,500.
    it('October: evenings on 10-02 and 10-06 are paid three times the hour instead of once', () => {
      // 排班 2025-10 row 12: 21 evenings of 4 h, two of them statutory: 26.5 × 4 × 19 + 26.5 × 8 × 3
      expect(lines('2025-10', '010')).toEqual({
        'hourly-wage': 2_014_00,
        'overtime-statutory': 636_00,
        'income-tax': 0,
      })
    })
    it('November: 35 minutes late are not paid, and nothing beyond them is taken', () => {
      // 排班 2025-11 row 12: 22 evenings of 4 h = 5280 min; 日报 row 208: 18:35 on the 13th. 26.5 × 5245/60 = 2316.542.
      // Weekends are planned evenings like others. Income of the year 18,798.54 < 8 × 5000.
      expect(lines('2025-11', '010')).toEqual({ 'hourly-wage': 2_316_54, 'income-tax': 0 })
      expect(slip('2025-11', '010')).toMatchObject({ grossFen: 2_316_54, netFen: 2_316_54, employerCostFen: 2_316_54 })
    })
  })

  it('adds up to the totals that the demonstration shows', () => {
    const byHand: Readonly<Record<string, readonly [gross: number, tax: number, net: number]>> = {
      // 8500 + 400 + 2500×1.5 + 8500/174×2×1.5 + 300; 20,823.55×3 % − 570.84; − 2301 + 260 not taxed
      '001': [13_096_55, 53_87, 11_001_68],
      '002': [14_588_84, 587_09, 12_391_75],
      // 6500 + 299.80 + 1500×1.2 + 6500/174×5×1.5 − 7 min 4.36; − 1505
      '003': [8_875_61, 0, 7_370_61],
      '004': [6_236_55, 0, 4_854_05],
      // 5600 − 3 h sick 19.31 + 298.97 + 1000 + (240 + 360 + 27,285.60×1.8 %) + 96.55 + 500; − 1259.30
      '005': [8_567_35, 0, 7_308_05],
      // 5100 + 600 + 1000 + (240 + 360 + 13,828.10×1.8 %) + 200 + 300; 14,900.66×3 % − 393.75; − 1273.30
      '006': [8_048_91, 53_27, 6_722_34],
      // 4800 − 20 min 9.20 + 299.43 + 1000; − 1217.30
      '007': [6_090_23, 0, 4_872_93],
      '008': [8_682_76, 0, 7_352_76],
      // 4300 + 300 + 600×1.2 + 4300/174×(3×1.5 + 8×2) + 200; − 1161.30 − damage 120
      '009': [6_026_61, 0, 4_745_31],
      '010': [2_316_54, 0, 2_316_54],
      // 6500 + 900 + 1500×1.5 + 219,740×2 % + 200 + 800; 50,012.61×10 % − 2520 − 1794.78; − 1680
      '011': [15_044_80, 686_48, 12_678_32],
      // 6500 + 300 + 800×1.5 + 300; − 1382.50
      '012': [8_300_00, 0, 6_917_50],
    }
    const november = months.get('2025-11') ?? []
    expect(november).toHaveLength(12)
    for (const [no, [gross, tax, net]] of Object.entries(byHand)) {
      expect([no, slip('2025-11', no).grossFen, slip('2025-11', no).taxFen, slip('2025-11', no).netFen]).toEqual([
        no,
        gross,
        tax,
        net,
      ])
    }
    expect(formatFen(sumFen(november.map(({ grossFen }) => grossFen)))).toBe('105,874.75')
    expect(formatFen(sumFen(november.map(({ netFen }) => netFen)))).toBe('88,531.84')
  })
})
