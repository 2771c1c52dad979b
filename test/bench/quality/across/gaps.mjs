// Where is nobody responsible, and which offices have nothing to do? And where does it only look like that?
import { also, at, hall } from './land.mjs';

const municipal = ['2', '2b', '2/3', '2/3b', '3', '3b', '4', '4b', '5'];
const ofLandOnly = ['1', '2a', '2/3a', '3a', '4a', '6', '10'];
const missingAt = (service, { ars }, place = hall) => at(place, service, ars);
const manyTowns = ({ places }) => places.length >= 3;

/** A service for two towns; the first carries it out as it should. */
const inTwoTowns = (land, change = {}) => {
  const [here, there] = [land.town(), land.town()];
  const service = land.service({ typing: [land.random.pick(municipal)], areas: [here.ars, there.ars], ...change });
  land.office(here, [land.duty(service, [here.ars])]);
  return { service, here, there, gap: missingAt(service, there, hall(there)) };
};
/** The same, and what the second town does about it. */
const butThere = (attempt) => (land) => {
  const two = inTwoTowns(land);
  return [two.gap, ...(attempt(land, two) ?? [])];
};
const andThere = (attempt) => (land) => {
  attempt(land, inTwoTowns(land));
  return [];
};

const gaps = {
  rule: 'RSP-01',
  wrong: [
    butThere(() => undefined),
    butThere((land, { service, there }) => void land.office(there, [land.duty(service, [there.ars], { role: '03' })])),
    butThere((land, { service, there }) => void land.office(there, [land.duty(service, [there.ars])], { state: 'draft' })),
    butThere((land, { service, there }) => void land.onlineService(there, [land.duty(service, [there.ars])])),
    butThere((land, { there }) => void land.office(there, [land.duty(land.service(), [there.ars])])),
    butThere((land, { service, here, there }) => {
      const duty = land.duty(service, [here.ars]);
      const stray = land.office(there, [duty]);
      const rivals = land.lines.filter(({ content }) =>
        content.competences?.some((one) => one.service === service.externalId && one.areas.includes(here.ars)),
      );
      return [
        also('RSP-03', at(stray, duty, here.ars)),
        ...rivals.map(({ externalId, content }) => also('RSP-06', at(externalId.value, content.competences[0], here.ars))),
      ];
    }),
    (land) => {
      const amt = land.amt(manyTowns);
      const [left, ...others] = amt.places;
      const service = land.service({ typing: ['1', land.random.pick(municipal)], areas: [amt.ars] });
      land.office(amt, [
        land.duty(
          service,
          others.map(({ ars }) => ars),
          { byKey: true },
        ),
      ]);
      return [missingAt(service, left, hall(amt))];
    },
    (land) => {
      const district = land.district();
      const service = land.service({ typing: [land.random.pick(municipal)], areas: [district.ars] });
      const [left, ...others] = district.places;
      land.office(district, [
        land.duty(
          service,
          others.map(({ ars }) => ars),
        ),
      ]);
      return land.ownerOf(left) ? [missingAt(service, district, hall(district))] : [];
    },
    (land) => {
      const [here, there] = [land.district(), land.district()];
      const service = land.service({ typing: [land.random.pick(municipal)], areas: [here.ars, there.ars] });
      land.office(here, [land.duty(service, [here.ars])]);
      return [missingAt(service, there, hall(there))];
    },
    (land) => [at(land.service({ typing: [land.random.pick(municipal)] }))],
    (land) => [at(land.service({ of: land.town(), typing: ['5'], key: undefined, structure: undefined, localId: `L-${land.next()}` }))],
    (land) => {
      const [bare] = land.bare;
      const { service } = inTwoTowns(land, { areas: [bare.ars] });
      return [missingAt(service, bare, service)];
    },
  ],
  right: [
    andThere((land, { service, there }) => land.office(there, [land.duty(service, [there.ars])])),
    andThere((land, { service, there }) => land.office(there, [land.duty(service, [there.ars], { byKey: true, role: '02' })])),
    andThere((land, { service, there }) => land.office(there, [land.duty(service, [], { criterion: 'Familienname A bis K' })])),
    (land) => {
      const district = land.district();
      land.office(district, [land.duty(land.service({ typing: [land.random.pick(municipal)], areas: [district.ars] }), [district.ars])]);
      return [];
    },
    (land) => {
      const amt = land.amt(manyTowns);
      land.office(amt, [
        land.duty(land.service({ typing: [land.random.pick(municipal)], areas: amt.places.map(({ ars }) => ars) }), [amt.ars]),
      ]);
      return [];
    },
    (land) => {
      const service = land.service({ typing: [land.random.pick(ofLandOnly)] });
      land.office(land.town(), [land.duty(service, [])]);
      return [];
    },
    (land) => {
      const all = land.wholeLand();
      land.office(all, [land.duty(land.service({ typing: [land.random.pick(municipal)] }), [all.ars])]);
      return [];
    },
    (land) => {
      const town = land.town();
      land.office(town, [
        land.duty(land.service({ typing: [land.random.pick(municipal)], areas: [town.ars, ...land.strangers.map(({ ars }) => ars)] }), [
          town.ars,
        ]),
      ]);
      return [];
    },
    (land) => {
      const town = land.town();
      land.office(town, [
        land.duty(land.service({ of: town, typing: ['5'], key: undefined, structure: undefined, localId: `L-${land.next()}` }), []),
      ]);
      return [];
    },
  ],
};

const anywhere = (land) => land[land.random.pick(['town', 'city', 'district', 'amt'])]();
const below = (land, home, above, competences, more) => land.office(home, competences, { parent: above.externalId, ...more });

const idle = {
  rule: 'RSP-08',
  wrong: [
    (land) => [at(land.office(anywhere(land), []))],
    (land) => [at(land.office(anywhere(land), undefined))],
    (land) => {
      const home = anywhere(land);
      const department = land.office(home, []);
      return [department, below(land, home, department, []), below(land, home, department, undefined)].map((one) => at(one));
    },
    (land) => {
      const home = anywhere(land);
      const department = land.office(home, []);
      below(land, home, department, [land.anyDuty(home)], { state: 'draft' });
      return [at(department)];
    },
    (land) => {
      const home = anywhere(land);
      const busy = land.office(home, [land.anyDuty(home)]);
      return [at(below(land, home, busy, []))];
    },
    (land) => {
      const home = anywhere(land);
      land.onlineService(home, [land.anyDuty(home)]);
      return [at(land.office(home, []))];
    },
  ],
  right: [
    (land) => {
      const home = anywhere(land);
      land.office(home, [land.anyDuty(home)]);
      return [];
    },
    (land) => {
      const home = anywhere(land);
      below(land, home, land.office(home, []), [land.anyDuty(home)]);
      return [];
    },
    (land) => {
      const home = anywhere(land);
      below(land, home, below(land, home, land.office(home, undefined), []), [land.anyDuty(home)]);
      return [];
    },
    (land) => {
      const home = anywhere(land);
      land.office(home, [{ ...land.anyDuty(home), role: '03' }]);
      return [];
    },
    (land) => {
      land.office(anywhere(land), [], { state: 'draft' });
      return [];
    },
  ],
};

export const gapPlants = [gaps, idle];
