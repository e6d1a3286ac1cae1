import type { LocalDay } from '../kernel/local-day'
import type { JobDescriptionVersion } from '../roles/job-description'
import type { Fen } from '../kernel/fen'
import type { Picture } from './picture'

/** A printed paper as plain data; `renderer/print` draws it, main prints it or makes the PDF. */
export type PaperDocument =
  | DescriptionPaper
  | DescriptionBook
  | TablePaper
  | PicturePaper
  | NoticePaper
  | {
      readonly kind: 'payslips'
      readonly shopName: string
      readonly monthLabel: string
      readonly slips: readonly PayslipPaper[]
    }

/** 岗位说明书: one version of one role, for the file or for a person to sign. */
export interface DescriptionPaper {
  readonly kind: 'job-description'
  readonly shopName: string
  readonly printedOn: LocalDay
  readonly version: JobDescriptionVersion
  /** 任职人. None = for nobody in particular. */
  readonly holder?: string
  /** 修订记录: the versions before this one, the oldest first. */
  readonly revisions?: readonly Pick<JobDescriptionVersion, 'version' | 'effectiveOn' | 'change'>[]
}

/** Several descriptions in one file, each on pages of its own. */
export interface DescriptionBook {
  readonly kind: 'job-descriptions'
  readonly papers: readonly DescriptionPaper[]
}

/** Rosters, attendance signature sheets, registers: a heading, a table that repeats its head, lines to sign. */
export interface TablePaper {
  readonly kind: 'table'
  readonly title: string
  readonly subtitle: string
  readonly paper: 'A4' | 'A3'
  readonly landscape: boolean
  readonly columns: readonly {
    readonly head: string
    readonly subHead?: string
    readonly widthMm: number
    readonly align: 'left' | 'center' | 'right'
    readonly tone?: 'weekend' | 'statutory'
  }[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly tone?: 'total' }[]
  readonly notes: readonly string[]
  readonly signatures: readonly string[]
}

/** 入职、转正、调动通知 and 离职证明: a letter with a table of facts, the shop's seal and a line to sign. */
export interface NoticePaper {
  readonly kind: 'notice'
  readonly shopName: string
  readonly title: string
  /** '甲一：', absent on a certificate, which is for everybody who reads it. */
  readonly addressee?: string
  readonly opening: string
  /** Two columns, or three where something changes. */
  readonly heads: readonly string[]
  /** A row with one value in a table of three columns: it stands in both. */
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[]
  readonly closing: readonly string[]
  readonly seal: string
  readonly issuedOn: string
  readonly receipt: { readonly text: string; readonly lines: readonly string[] }
}

/** A drawing on one lying sheet, as large as it goes. */
export interface PicturePaper {
  readonly kind: 'picture'
  readonly title: string
  readonly subtitle: string
  readonly paper: 'A4' | 'A3'
  readonly picture: Picture
  readonly notes: readonly string[]
}

export interface PayslipPaper {
  readonly name: string
  readonly employeeNo: string
  readonly department: string
  readonly role: string
  readonly attendance: string
  readonly earnings: readonly { readonly label: string; readonly amountFen: Fen }[]
  readonly deductions: readonly { readonly label: string; readonly amountFen: Fen }[]
  readonly grossFen: Fen
  readonly netFen: Fen
}
