// When did somebody last look after the public texts?
import type { FreshnessBoard as View } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { EmptyNote } from '../../ui/EmptyNote.js';
import { BarChart } from './BarChart.js';
import { BigFigure, Charts, FigureRow } from './BigFigure.js';

const tones: Readonly<Record<string, 'success' | 'info' | 'warning' | 'error'>> = {
  quarter: 'success',
  'half-year': 'success',
  year: 'info',
  'two-years': 'warning',
  older: 'error',
};

export const FreshnessBoard = ({ board: { total, bands, overdue, old } }: { board: View }) => {
  const say = useSay();
  if (total.count === 0) return <EmptyNote title={say('insights.freshness.none')}>{say('insights.freshness.none.lead')}</EmptyNote>;
  return (
    <>
      <FigureRow>
        <BigFigure figure={total} label={say('insights.freshness.total')} />
        <BigFigure figure={overdue} label={say('insights.freshness.overdue')} tone="warning" />
      </FigureRow>
      <Charts>
        <BarChart
          title={say('insights.freshness.bands')}
          lead={say('insights.freshness.bands.lead')}
          heading={say('insights.freshness.last')}
          bars={bands.map(({ band, ...figure }) => ({
            key: band,
            label: say(`insights.fresh.${band}`),
            tone: tones[band] ?? 'info',
            ...figure,
          }))}
        />
        {old.length > 0 && (
          <BarChart
            title={say('insights.freshness.old')}
            lead={say('insights.freshness.old.lead')}
            heading={say('ui.administration')}
            bars={old.map(({ administration, ...figure }) => ({
              key: administration.id,
              label: administration.name,
              tone: 'warning',
              ...figure,
            }))}
          />
        )}
      </Charts>
    </>
  );
};
