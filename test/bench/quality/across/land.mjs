// What does the land look like in which defects across records are planted? Every administration with offices that have work; whoever plants adds what is needed.
import { serviceAt } from '../../../../server/dist/exchange/generate/catalogue.js';
import { officeAt } from '../../../../server/dist/exchange/generate/office.js';
import { onlineServiceContent } from '../../../../server/dist/exchange/generate/online-service.js';
import { randomFor } from '../../../../server/dist/exchange/generate/random.js';
import { serviceContent } from '../../../../server/dist/exchange/generate/service.js';
import { supplementContent } from '../../../../server/dist/exchange/generate/supplement.js';
import { streets } from '../words.mjs';
import { openGround } from './ground.mjs';

const seed = 3131;
const scale = 1;
const stride = 100_000;
/** The town hall, a department, and what is below it. */
const officesEach = 10;
const services = 2500;
/** No department and no team: an office that could be anywhere in the house. */
const plainOffice = (n) => 12 * (n + 10) + 3;
/** A typing that no municipality carries out: whoever plants something else need not think of gaps. */
const ofTheLand = ['1'];

const named = (value) => ({ agency: 'bench', scheme: 'mangel', value });
const hallOf = ({ which }) => named(`o${which}-0`);

export class Land {
  lines = [];
  /** Loaded afterwards: a changed line of what is public becomes a draft. */
  later = [];
  random = randomFor(seed, 0);
  #count = 0;
  #position = 0;
  #object = 0;
  #background = [];

  constructor() {
    Object.assign(this, openGround());
    for (const one of this.staffed) this.#furnish(one);
  }

  /** Numbers that nobody else has. */
  next() {
    return (this.#count += 1);
  }

  /** The first eight digits of a key of the catalogue; 603 is its last group, 149 there is not. */
  keyOf(group = '603') {
    return `99${group}${String(this.#object++).padStart(3, '0')}`;
  }

  #add(kind, administration, value, content, state = 'live') {
    const line = { kind, administration: administration.ars, externalId: named(value), state, content };
    this.lines.push(line);
    return { ...line, id: value, title: content.name?.de };
  }

  /** Each office of a house does something else, so that nobody gets in anybody's way. */
  #furnish(administration) {
    for (let number = 0; number < officesEach; number += 1) {
      const content = this.#officeContent(administration, number);
      const work = number < 2 ? [] : [this.duty(this.#backgroundService(number), [administration.ars])];
      this.#add('organisational-unit', administration, `o${administration.which}-${number}`, { ...content, competences: work });
    }
  }

  #officeContent(administration, number) {
    const { which } = administration;
    const place = { administration, number, index: which * stride + number, seed, nameOf: (of) => named(`o${which}-${of}`) };
    return officeAt({ ...place, duties: { kind: undefined, competences: [] } }).line.content;
  }

  #backgroundService(number) {
    return (this.#background[number] ??= this.service());
  }

  /** One of the Land, unless somebody else is named; without a defect of its own. */
  service({ of = this.staffed[0], state, ...change } = {}) {
    for (;;) {
      this.#position += 1;
      if (this.#position >= services) throw new Error('The catalogue has no more services.');
      const { content, defect } = serviceContent(serviceAt(this.#position, scale), seed);
      if (defect !== null) continue;
      const line = this.#add('service', of, `s${this.next()}`, { ...content, typing: ofTheLand, ...change }, state);
      return { ...line, position: this.#position, key: line.content.key, title: content.publicName.de };
    }
  }

  /** An entry of who is responsible for a service, where. */
  duty(service, areaKeys, { byKey = false, ...more } = {}) {
    const name = byKey ? { serviceKey: service.key } : { service: service.externalId };
    return { id: `z${this.next()}`, ...name, serviceName: service.title, areas: areaKeys, role: '01', ...more };
  }

  office(administration, competences, { state, ...change } = {}) {
    const content = this.#officeContent(administration, plainOffice(this.next()));
    return this.#add(
      'organisational-unit',
      administration,
      `n${this.next()}`,
      { ...content, parent: hallOf(administration), competences, ...change },
      state,
    );
  }

  /** A public one that is about nothing else. */
  anyDuty(administration) {
    return this.duty(this.service(), [administration.ars]);
  }

  onlineService(administration, competences, { state, ...change } = {}) {
    const index = this.next();
    const { content } = onlineServiceContent(serviceAt(index % services, scale), administration, index, seed);
    return this.#add('online-service', administration, `d${index}`, { ...content, competences, ...change }, state);
  }

  supplement(administration, service, { state, ...change } = {}) {
    const index = this.next();
    const {
      content: { areas: _areas, ...content },
    } = supplementContent(serviceAt(service.position, scale), administration, index, seed);
    return this.#add('supplement', administration, `e${index}`, { ...content, service: service.externalId, ...change }, state);
  }
}

/** A house that nobody else has, in a town or village. */
export const houseIn = (land, { postcode, name }, more = {}) => ({
  id: 'a1',
  type: '001',
  street: land.random.pick(streets),
  houseNumber: `${land.next()}`,
  postcode,
  city: name,
  wheelchair: 'yes',
  ...more,
});

export const hall = ({ which }) => `o${which}-0`;
/** How a finding is told apart from others of its rule: record, entry, area. */
export const at = (...parts) =>
  parts
    .filter(Boolean)
    .map((part) => part.id ?? part)
    .join(' ');
export const also = (rule, place) => ({ rule, place });
