// How does the stock stand, and which way is it going? Four boards; every figure leads to the list that it counts.
import type { ReactNode } from 'react';
import { Box, Tab, Tabs, Typography } from '@mui/material';
import { useLocation, useNavigate, useParams } from 'react-router';
import {
  boardNames,
  type BoardName,
  type FindingsBoard as Findings,
  type FreshnessBoard as Freshness,
  type ReviewBoard as Review,
  type TrendBoard as Trend,
} from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useFormats } from '../../ui/format.js';
import { AddressFilters } from '../../ui/list/AddressFilters.js';
import { AdministrationFilter } from '../../ui/list/AdministrationFilter.js';
import { FilterBar } from '../../ui/list/FilterBar.js';
import { RuleFilter } from '../../ui/list/RuleFilter.js';
import { LoadAlert } from '../../ui/LoadAlert.js';
import { Page } from '../../ui/Page.js';
import { Waiting } from '../../ui/Waiting.js';
import { useBoard } from './board-queries.js';
import { FindingsBoard } from './FindingsBoard.js';
import { FreshnessBoard } from './FreshnessBoard.js';
import { ReviewBoard } from './ReviewBoard.js';
import { TrendBoard } from './TrendBoard.js';

const AsOfMoment = ({ at }: { at: string | null }) => {
  const say = useSay();
  const { moment } = useFormats();
  return at ? (
    <Typography variant="caption" color="textSecondary" component="p" role="status" sx={{ mb: 1.5 }}>
      {say('ui.as-of', { time: moment(at) })}
    </Typography>
  ) : null;
};

/** A board as soon as it is there, with the moment at which it was counted. */
const Loaded = <T extends { asOf: string | null }>({ name, children }: { name: BoardName; children: (board: T) => ReactNode }) => {
  const { data, error } = useBoard<T>(name);
  if (error) return <LoadAlert error={error} />;
  return data ? (
    <>
      <AsOfMoment at={data.asOf} />
      {children(data)}
    </>
  ) : (
    <Waiting />
  );
};

const boards: Readonly<Record<BoardName, () => ReactNode>> = {
  findings: () => <Loaded<Findings> name="findings">{(board) => <FindingsBoard board={board} />}</Loaded>,
  freshness: () => <Loaded<Freshness> name="freshness">{(board) => <FreshnessBoard board={board} />}</Loaded>,
  review: () => <Loaded<Review> name="review">{(board) => <ReviewBoard board={board} />}</Loaded>,
  trend: () => <Loaded<Trend> name="trend">{(board) => <TrendBoard board={board} />}</Loaded>,
};

const Filters = ({ name }: { name: BoardName }) => (
  <Box role="search" sx={{ mb: 2 }}>
    <AddressFilters>
      <FilterBar>
        <AdministrationFilter />
        {name === 'trend' && <RuleFilter width={230} />}
      </FilterBar>
    </AddressFilters>
  </Box>
);

export const BoardScreen = () => {
  const say = useSay();
  const { search } = useLocation();
  const navigate = useNavigate();
  const wanted = useParams()['board'];
  const name = boardNames.find((each) => each === wanted) ?? 'findings';
  const Content = boards[name];
  // Only the trend can be narrowed to a rule.
  const kept = name === 'trend' ? '' : search;
  return (
    <Page title={say('app.menu.boards')} lead={say('insights.lead')}>
      <Tabs
        value={name}
        onChange={(_event, next: BoardName) => void navigate(`/boards/${next}${kept}`)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={say('insights.boards')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {boardNames.map((each) => (
          <Tab key={each} value={each} label={say(`insights.board.${each}`)} id={`board-${each}`} aria-controls="board-panel" />
        ))}
      </Tabs>
      <Box role="tabpanel" id="board-panel" aria-labelledby={`board-${name}`}>
        <Filters name={name} />
        <Content key={name} />
      </Box>
    </Page>
  );
};
