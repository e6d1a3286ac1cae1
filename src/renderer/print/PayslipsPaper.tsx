import type { PaperDocument, PayslipPaper } from '../../core/documents/paper'
import { formatFen } from '../../core/kernel/fen'
import { PRINT_TEXT } from './print-text'
import './payslips.css'

interface PayslipsPaperProps {
  readonly paper: Extract<PaperDocument, { readonly kind: 'payslips' }>
}

/** 工资条: strips to be cut apart along the dashed lines; none is torn over two pages. */
export function PayslipsPaper({ paper }: PayslipsPaperProps) {
  return (
    <div className="ps">
      {paper.slips.map((slip, index) => (
        <Slip key={index} slip={slip} shopName={paper.shopName} monthLabel={paper.monthLabel} />
      ))}
    </div>
  )
}

interface SlipProps {
  readonly slip: PayslipPaper
  readonly shopName: string
  readonly monthLabel: string
}

function Slip({ slip, shopName, monthLabel }: SlipProps) {
  return (
    <section className="ps-slip">
      <header className="ps-heading">
        <h1>{PRINT_TEXT.payslipOf(monthLabel)}</h1>
        <span>{shopName}</span>
      </header>
      <Person slip={slip} />
      <div className="ps-items">
        <Items heading={PRINT_TEXT.earnings} items={slip.earnings} whenEmpty={PRINT_TEXT.noEarnings} />
        <Items heading={PRINT_TEXT.deductions} items={slip.deductions} whenEmpty={PRINT_TEXT.noDeductions} />
      </div>
      <div className="ps-totals">
        <span>
          {PRINT_TEXT.gross} <b>{formatFen(slip.grossFen)}</b> {PRINT_TEXT.yuan}
        </span>
        <span className="ps-net">
          {PRINT_TEXT.net} <b>{formatFen(slip.netFen)}</b> {PRINT_TEXT.yuan}
        </span>
        <span className="ps-sign">{PRINT_TEXT.received}</span>
        <span className="ps-sign">{PRINT_TEXT.date}</span>
      </div>
    </section>
  )
}

function Person({ slip }: { readonly slip: PayslipPaper }) {
  const facts = [
    [PRINT_TEXT.employeeNo, slip.employeeNo],
    [PRINT_TEXT.department, slip.department],
    [PRINT_TEXT.role, slip.role],
    [PRINT_TEXT.attendance, slip.attendance],
  ] as const
  return (
    <p className="ps-person">
      <strong>{slip.name}</strong>
      {facts.map(([label, value]) =>
        value === '' ? null : (
          <span key={label}>
            <i>{label}</i>
            {value}
          </span>
        ),
      )}
    </p>
  )
}

interface ItemsProps {
  readonly heading: string
  readonly items: PayslipPaper['earnings']
  readonly whenEmpty: string
}

function Items({ heading, items, whenEmpty }: ItemsProps) {
  return (
    <div>
      <h2>{heading}</h2>
      {items.length === 0 ? (
        <p className="ps-none">{whenEmpty}</p>
      ) : (
        <dl>
          {items.map((item, index) => (
            <div key={index}>
              <dt>{item.label}</dt>
              <dd>{formatFen(item.amountFen)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
