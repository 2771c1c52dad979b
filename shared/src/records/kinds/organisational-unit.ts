// What does the record of an office hold? Shape, type and length only; whatever a rule can say about it is a finding, never a refusal to save.
// Source of the elements: XZuFi 2.3.1 class Organisationseinheit as described in the FIM portal interface and vendor interfaces that mirror it.
import { z } from 'zod';
import { paymentMeans } from '../codes/payment-means.js';
import { field } from '../fields.js';
import { texts } from '../languages.js';
import { competenceFields } from './competences.js';
import { itemValidity, validity } from './validity.js';
import { day, itemId, line, time } from './values.js';

const label = (name: string) => `field.organisational-unit.${name}`;

/** Address types: code list xzufi.anschrifttyp 2.0. */
export const addressTypes = ['001', '002', '003', '004', '005', '006'] as const;
/** Channels: code list erreichbarkeit 3. */
export const channelTypes = ['01', '02', '03', '04', '05', '06', '07', '08', '09'] as const;
export const hoursKinds = ['opening', 'visiting', 'phone', 'service', 'registration', 'core'] as const;
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', 'mo-fr'] as const;
const known = ['yes', 'no', 'unknown'] as const;

const address = z.strictObject({
  id: itemId,
  type: field(z.enum(addressTypes), { label: label('address.type'), codes: 'address-type', xzufi: 'anschrift/typ', unsearched: true }),
  street: field(line().optional(), { label: label('address.street'), xzufi: 'anschrift/strasse' }),
  houseNumber: field(line(20).optional(), { label: label('address.houseNumber'), xzufi: 'anschrift/hausnummer' }),
  postBox: field(line(40).optional(), { label: label('address.postBox'), xzufi: 'anschrift/postfach' }),
  postcode: field(line(10).optional(), { label: label('address.postcode'), xzufi: 'anschrift/postleitzahl' }),
  city: field(line().optional(), { label: label('address.city'), xzufi: 'anschrift/ort' }),
  district: field(line().optional(), { label: label('address.district'), xzufi: 'anschrift/ortsteil' }),
  addition: field(line().optional(), { label: label('address.addition'), xzufi: 'anschrift/zusatz' }),
  lift: field(z.enum(known).optional(), {
    label: label('address.lift'),
    codes: 'known',
    xzufi: 'anschrift/kennzeichenAufzug',
    unsearched: true,
  }),
  wheelchair: field(z.enum(known).optional(), {
    label: label('address.wheelchair'),
    codes: 'known',
    xzufi: 'anschrift/kennzeichenRollstuhlgerecht',
    unsearched: true,
  }),
  ars: field(line(12).optional(), {
    label: label('address.ars'),
    input: 'code',
    xzufi: 'anschrift/verwaltungspolitischeKodierung/regionalschluessel',
  }),
  ags: field(line(8).optional(), {
    label: label('address.ags'),
    input: 'code',
    xzufi: 'anschrift/verwaltungspolitischeKodierung/gemeindeschluessel',
  }),
  coordinates: field(
    z
      .strictObject({
        epsg: field(line(10).optional(), { label: label('address.epsg'), unsearched: true }),
        x: field(z.number().nullable().optional(), { label: label('address.x'), unsearched: true }),
        y: field(z.number().nullable().optional(), { label: label('address.y'), unsearched: true }),
      })
      .optional(),
    { label: label('address.coordinates'), xzufi: 'anschrift/geokodierung', noReview: true },
  ),
  directions: field(line(1000).optional(), { label: label('address.directions'), input: 'area' }),
  stops: field(line(500).optional(), { label: label('address.stops'), input: 'area' }),
  parking: field(line(500).optional(), { label: label('address.parking'), input: 'area' }),
});

const channel = z.strictObject({
  id: itemId,
  channel: field(z.enum(channelTypes), {
    label: label('channel.channel'),
    codes: 'channel',
    xzufi: 'erreichbarkeit/kanal',
    unsearched: true,
  }),
  value: field(line(300).optional(), { label: label('channel.value'), xzufi: 'erreichbarkeit/kennung' }),
  addition: field(line().optional(), { label: label('channel.addition'), xzufi: 'erreichbarkeit/kennungszusatz' }),
  public: field(z.boolean().optional(), {
    label: label('channel.public'),
    input: 'yes-no',
    xzufi: 'erreichbarkeit/oeffentlich',
    unsearched: true,
  }),
});

const slot = z.strictObject({
  id: itemId,
  day: field(z.enum(weekdays), { label: label('slot.day'), codes: 'weekday', unsearched: true }),
  from: field(time.optional(), { label: label('slot.from'), input: 'time', unsearched: true }),
  to: field(time.optional(), { label: label('slot.to'), input: 'time', unsearched: true }),
  note: field(line().optional(), { label: label('slot.note') }),
});
const deviation = z.strictObject({
  id: itemId,
  from: field(day.optional(), { label: label('deviation.from'), input: 'date', unsearched: true }),
  to: field(day.optional(), { label: label('deviation.to'), input: 'date', unsearched: true }),
  closed: field(z.boolean().optional(), { label: label('deviation.closed'), input: 'yes-no', unsearched: true }),
  opens: field(time.optional(), { label: label('deviation.opens'), input: 'time', unsearched: true }),
  closes: field(time.optional(), { label: label('deviation.closes'), input: 'time', unsearched: true }),
  note: field(line().optional(), { label: label('deviation.note') }),
});
const hours = z.strictObject({
  id: itemId,
  kind: field(z.enum(hoursKinds), { label: label('hours.kind'), codes: 'hours-kind', unsearched: true }),
  slots: field(z.array(slot).max(60), { label: label('hours.slots'), xzufi: 'regulaereZeiten', itemTitle: ['day', 'from', 'to'] }),
  deviations: field(z.array(deviation).max(60).optional(), {
    label: label('hours.deviations'),
    xzufi: 'abweichendeZeiten',
    itemTitle: ['from', 'to', 'note'],
  }),
  note: field(line(500).optional(), { label: label('hours.note') }),
  validity: itemValidity(),
});

const person = z.strictObject({
  id: itemId,
  salutation: field(line(20).optional(), { label: label('person.salutation'), unsearched: true }),
  title: field(line(40).optional(), { label: label('person.title') }),
  givenName: field(line(100).optional(), { label: label('person.givenName') }),
  familyName: field(line(100).optional(), { label: label('person.familyName') }),
  position: field(line().optional(), { label: label('person.position') }),
  role: field(line().optional(), { label: label('person.role') }),
  room: field(line(40).optional(), { label: label('person.room') }),
  building: field(line(100).optional(), { label: label('person.building') }),
  hours: field(line(300).optional(), { label: label('person.hours') }),
  head: field(z.boolean().optional(), { label: label('person.head'), input: 'yes-no', unsearched: true }),
  phone: field(line(60).optional(), { label: label('person.phone') }),
  email: field(line(200).optional(), { label: label('person.email') }),
  public: field(z.boolean().optional(), { label: label('person.public'), input: 'yes-no', unsearched: true }),
});

const bankAccount = z.strictObject({
  id: itemId,
  holder: field(line().optional(), { label: label('bank.holder') }),
  bank: field(line().optional(), { label: label('bank.bank') }),
  iban: field(line(42).optional(), { label: label('bank.iban'), input: 'code' }),
  bic: field(line(15).optional(), { label: label('bank.bic'), input: 'code' }),
  purpose: field(line().optional(), { label: label('bank.purpose') }),
  public: field(z.boolean().optional(), { label: label('bank.public'), input: 'yes-no', unsearched: true }),
});

export const organisationalUnitContent = z.strictObject({
  name: field(texts(300), { label: label('name'), naming: true, section: 'basics', xzufi: 'name' }),
  shortName: field(texts(100).optional(), { label: label('shortName'), naming: true, section: 'basics', xzufi: 'kurzbezeichnung' }),
  synonyms: field(z.array(z.string().max(100)).max(50).optional(), {
    label: label('synonyms'),
    naming: true,
    section: 'basics',
    noReview: true,
  }),
  parent: field(z.uuid().nullable().optional(), {
    label: label('parent'),
    input: 'record',
    section: 'basics',
    xzufi: 'uebergeordneteOrganisationseinheit',
    unsearched: true,
  }),
  authority: field(z.boolean().optional(), { label: label('authority'), input: 'yes-no', section: 'basics', unsearched: true }),
  position: field(z.int().min(0).max(9999).nullable().optional(), {
    label: label('position'),
    section: 'basics',
    noReview: true,
    unsearched: true,
  }),
  summary: field(texts(600).optional(), { label: label('summary'), input: 'area', section: 'description', xzufi: 'kurzbeschreibung' }),
  description: field(texts(20_000).optional(), {
    label: label('description'),
    input: 'html',
    section: 'description',
    xzufi: 'beschreibung',
  }),
  addresses: field(z.array(address).max(30).optional(), {
    label: label('addresses'),
    section: 'addresses',
    xzufi: 'anschrift',
    itemTitle: ['type', 'street', 'houseNumber', 'city'],
  }),
  channels: field(z.array(channel).max(60).optional(), {
    label: label('channels'),
    section: 'channels',
    xzufi: 'erreichbarkeit',
    itemPublicBy: 'public',
    itemTitle: ['channel', 'value'],
  }),
  openingHoursText: field(texts(4000).optional(), {
    label: label('openingHoursText'),
    input: 'html',
    section: 'hours',
    xzufi: 'infoOeffnungszeitenText',
  }),
  openingHours: field(z.array(hours).max(20).optional(), {
    label: label('openingHours'),
    section: 'hours',
    xzufi: 'infoOeffnungszeitenStrukturiert',
    itemTitle: ['kind'],
  }),
  appointment: field(
    z
      .strictObject({
        required: field(z.boolean().optional(), { label: label('appointment.required'), input: 'yes-no', unsearched: true }),
        link: field(line(2000).optional(), { label: label('appointment.link') }),
        note: field(line(500).optional(), { label: label('appointment.note') }),
      })
      .optional(),
    { label: label('appointment'), section: 'hours' },
  ),
  contactPersons: field(z.array(person).max(200).optional(), {
    label: label('contactPersons'),
    section: 'persons',
    xzufi: 'kontaktperson',
    itemPublicBy: 'public',
    itemTitle: ['givenName', 'familyName', 'position'],
  }),
  bankAccounts: field(z.array(bankAccount).max(30).optional(), {
    label: label('bankAccounts'),
    section: 'payment',
    xzufi: 'bankverbindung',
    itemPublicBy: 'public',
    itemTitle: ['bank', 'iban'],
  }),
  paymentMeans: field(z.array(z.enum(paymentMeans)).max(10).optional(), {
    label: label('paymentMeans'),
    codes: 'payment-means',
    section: 'payment',
    xzufi: 'zahlungsweise',
    unsearched: true,
  }),
  serviceCentre: field(
    z
      .strictObject({
        participant: field(z.boolean().optional(), { label: label('serviceCentre.participant'), input: 'yes-no', unsearched: true }),
        number: field(line(40).optional(), { label: label('serviceCentre.number') }),
        note: field(line(2000).optional(), { label: label('serviceCentre.note'), input: 'area' }),
        accessibility: field(line(1000).optional(), { label: label('serviceCentre.accessibility'), input: 'area' }),
      })
      .optional(),
    { label: label('serviceCentre'), section: 'service-centre', readableBy: 'owner', xzufi: 'info115' },
  ),
  ...competenceFields,
  validity: field(validity.optional(), { label: 'field.validity', section: 'validity', xzufi: 'gueltigkeit' }),
});
export type OrganisationalUnitContent = z.infer<typeof organisationalUnitContent>;
