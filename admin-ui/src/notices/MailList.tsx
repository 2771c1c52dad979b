// Which mails went out or wait?
import { mailStates, type MailView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { ToneChip } from '../ui/Chips.js';
import { useFormats } from '../ui/format.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';

const tones = { waiting: 'secondary', sending: 'info', sent: 'success', failed: 'error', kept: 'warning' } as const;
export const MailState = ({ state }: Pick<MailView, 'state'>) => <ToneChip tone={tones[state]} label={useSay()(`mail.state.${state}`)} />;

const Created = ({ createdAt }: Pick<MailView, 'createdAt'>) => {
  const { moment } = useFormats();
  return <time dateTime={createdAt}>{moment(createdAt)}</time>;
};

const columns: readonly Column<MailView>[] = [
  { label: 'mails.subject', lead: true, render: ({ subject }) => subject },
  { label: 'mails.to', render: ({ to }) => to },
  { label: 'mails.state', plain: true, render: (mail) => <MailState {...mail} /> },
  { label: 'mails.created', sort: 'createdAt', render: (mail) => <Created {...mail} /> },
];

export const MailList = () => {
  const say = useSay();
  return (
    <RoomList<MailView>
      resource="mails"
      title={say('app.menu.mails')}
      lead={say('mails.lead')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      columns={columns}
      rowLink={({ id }) => `/mails/${id}/show`}
      empty={say('mails.empty')}
      filters={
        <FilterBar>
          <ChoiceFilter
            name="state"
            label={say('mails.state')}
            choices={mailStates.map((value) => ({ value, label: say(`mail.state.${value}`) }))}
            width={260}
          />
        </FilterBar>
      }
    />
  );
};
