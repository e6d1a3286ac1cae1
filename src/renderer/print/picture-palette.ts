import type { PictureLine, PictureText, PictureTone } from '../../core/documents/picture'

interface BoxColours {
  readonly fill: string
  readonly stroke: string
  readonly band?: string
  readonly dashed?: true
}
export interface PicturePalette {
  readonly boxes: Readonly<Record<PictureTone, BoxColours>>
  readonly texts: Readonly<Record<NonNullable<PictureText['tone']> | 'ink', string>>
  readonly lines: Readonly<Record<PictureLine['tone'], string>>
  readonly ground: string
}

/** Paper and images: the same in either look of the app. */
export const PAPER_PALETTE: PicturePalette = {
  boxes: {
    shop: { fill: '#1b4f72', stroke: '#1b4f72' },
    department: { fill: '#ffffff', stroke: '#5a6672', band: '#e3edf2' },
    role: { fill: '#f4f6f8', stroke: '#d3dae0' },
    person: { fill: '#ffffff', stroke: '#98a3ad' },
    missing: { fill: '#fff8f7', stroke: '#b42323', dashed: true },
    loose: { fill: '#ffffff', stroke: '#7c858c', band: '#f1f1ef', dashed: true },
    focus: { fill: '#dbeaef', stroke: '#125467' },
  },
  texts: { ink: '#1c232b', soft: '#4d5863', bad: '#b42323', good: '#1f6b2d', inverse: '#ffffff' },
  lines: { plain: '#7c8791', faint: '#c3cad1', strong: '#125467' },
  ground: '#ffffff',
}
/** On screen: variables of the theme, so that light and dark are one drawing. */
export const SCREEN_PALETTE: PicturePalette = {
  boxes: {
    shop: { fill: 'var(--mantine-color-brand-filled)', stroke: 'var(--mantine-color-brand-filled)' },
    department: {
      fill: 'var(--mantine-color-body)',
      stroke: 'var(--shell-line-strong)',
      band: 'var(--shell-selected)',
    },
    role: { fill: 'var(--shell-ground)', stroke: 'var(--shell-line)' },
    person: { fill: 'var(--mantine-color-body)', stroke: 'var(--mantine-color-default-border)' },
    missing: { fill: 'var(--mantine-color-body)', stroke: 'var(--mantine-color-error)', dashed: true },
    loose: {
      fill: 'var(--mantine-color-body)',
      stroke: 'var(--shell-line-strong)',
      band: 'var(--shell-rail)',
      dashed: true,
    },
    focus: { fill: 'var(--shell-selected)', stroke: 'var(--mantine-color-brand-text)' },
  },
  texts: {
    ink: 'var(--mantine-color-text)',
    soft: 'var(--mantine-color-dimmed)',
    bad: 'var(--mantine-color-error)',
    good: 'var(--mantine-color-green-text)',
    inverse: '#ffffff',
  },
  lines: {
    plain: 'var(--shell-line-strong)',
    faint: 'var(--shell-line)',
    strong: 'var(--mantine-color-brand-text)',
  },
  ground: 'var(--mantine-color-body)',
}
