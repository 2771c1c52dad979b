// By what can the records be narrowed?
import { openStates, recordKinds, recordStates, severities } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { AdministrationFilter } from '../ui/list/AdministrationFilter.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import { HiddenFilter } from '../ui/list/HiddenFilter.js';
import { HiddenSpan } from '../ui/list/HiddenSpan.js';
import { RuleFilter } from '../ui/list/RuleFilter.js';
import { SearchFilter } from '../ui/list/SearchFilter.js';
import { SwitchFilter } from '../ui/list/SwitchFilter.js';

export const RecordFilters = () => {
  const say = useSay();
  const { session } = useSession();
  const second = session?.permissions.includes('edition.second-look');
  const choices = (values: readonly string[], key: string) => values.map((value) => ({ value, label: say(`${key}.${value}`) }));
  return (
    <FilterBar search={<SearchFilter label={say('records.search')} />}>
      <ChoiceFilter name="kind" label={say('records.column.kind')} choices={choices(recordKinds, 'record.kind')} width={170} />
      <AdministrationFilter />
      <ChoiceFilter name="state" label={say('records.column.state')} choices={choices(recordStates, 'record.state')} />
      <ChoiceFilter name="openState" label={say('records.filter.open-state')} choices={choices(openStates, 'edition.state')} width={150} />
      <ChoiceFilter name="severity" label={say('records.filter.severity')} choices={choices(severities, 'finding.severity')} width={130} />
      <RuleFilter width={150} />
      <HiddenFilter name="id" label={say('list.some-records')} />
      <HiddenSpan name="freshAt" label={say('records.filter.fresh')} />
      <HiddenFilter name="service" label={say('records.filter.service')} />
      <HiddenFilter name="parent" label={say('records.filter.parent')} />
      <SwitchFilter name="overdue" label={say('records.filter.overdue')} />
      {second && <SwitchFilter name="secondLook" label={say('records.filter.second-look')} />}
      {session?.central === false && <SwitchFilter name="commons" label={say('records.filter.commons')} />}
      <SwitchFilter name="mine" label={say('records.filter.mine')} />
    </FilterBar>
  );
};
