// Somebody met inland under the EU pack: what a missing record of entry may be taken for, and what puts it right (SBC 12).

import { exampleRows, type LawExample } from './lawExample.ts';

const DATE = '2026-09-08';
const at = (more: object = {}) => ({ 'scenario.direction': 'inland', 'check.eesRecord': 'consistent', ...more });
const missing = { 'check.eesRecord': 'missing' };
const stayed = { 'stay.history': [{ entry: '2026-05-01', state: 'QSA' }] };
const alerted = { 'alerts.sis': [{ act: '1861', article: '24', issuer: 'QSC', confirmed: true }] };

export const EU_INLAND: readonly LawExample[] = exampleRows('inland', DATE, [
  ['a record that agrees', at(), 'NO_MEASURE | '],
  ['no record, and nothing that speaks against', at(missing), { outcomes: 'SECOND_LINE | ', stands: { 'rec-12-effect': true, 'rec-12-rebut:none': false } }],
  ['no record, but a ticket that tells', at({ ...missing, 'check.presumptionRebutted': true }), { outcomes: 'NO_MEASURE | ', stands: { 'rec-12-effect': false } }],
  ['no record of whom a permit lets stay', at({ ...missing, 'permit.issuer': 'QSA', 'permit.genuine': true, 'permit.valid': true, 'permit.notified': true }), 'NO_MEASURE | '],
  ['a record that shows too long a stay is no matter for letting go on', at(stayed), { stands: { 'rec-12-rebut:none': false } }],
  ['a confirmed alert neither', at(alerted), { stands: { 'rec-12-rebut:none': false } }],
  ['a wish for protection goes before', at({ 'protection.claim': true }), { outcomes: 'ASYLUM NO_REMOVAL | ', stands: { 'rec-12-rebut:none': false } }],
  ['signs of trafficking go before', at({ 'thb.reasonableGrounds': true }), { stands: { 'thb-trigger': true, 'rec-12-rebut:none': false } }],
  ['an interim measure of a court is followed', at({ 'protection.interimMeasure': true }), { stands: { 'rec-12-rebut:none': false } }],
  ['a child alone is not sent on its way', at({ 'person.birthDate': '2014-03-03', 'person.accompaniedBy': [] }), { stands: { 'rec-12-rebut:none': false } }],
  ['before 10 April 2026 no rule asked for it', at(), ' | ', '2026-04-09'],
]); // prettier-ignore
