export { makeSampleProfile as default } from './support/sample-profile'
