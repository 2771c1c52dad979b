// What is open, by rule, by administration and by age?
import type { FindingsBoard as View } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { EmptyNote } from '../../ui/EmptyNote.js';
import { BarChart } from './BarChart.js';
import { BigFigure, Charts, FigureRow } from './BigFigure.js';

const tones = { blocker: 'error', warning: 'warning', hint: undefined } as const;

export const FindingsBoard = ({ board: { total, bySeverity, byRule, byAge, byAdministration } }: { board: View }) => {
  const say = useSay();
  if (total.count === 0) return <EmptyNote title={say('insights.findings.none')}>{say('insights.findings.none.lead')}</EmptyNote>;
  return (
    <>
      <FigureRow>
        <BigFigure figure={total} label={say('insights.findings.total')} />
        {bySeverity.map(({ severity, ...figure }) => (
          <BigFigure
            key={severity}
            figure={figure}
            label={say(`insights.findings.${severity}`)}
            {...(tones[severity] && { tone: tones[severity] })}
          />
        ))}
      </FigureRow>
      <Charts>
        <BarChart
          title={say('insights.findings.by-rule')}
          heading={say('findings.column.rule')}
          bars={byRule.map(({ rule, ...figure }) => ({ key: rule, label: `${rule} ${say(`qa.${rule}.title`)}`, ...figure }))}
        />
        <BarChart
          title={say('insights.findings.by-administration')}
          heading={say('ui.administration')}
          bars={byAdministration.map(({ administration, ...figure }) => ({
            key: administration.id,
            label: administration.name,
            ...figure,
          }))}
        />
        <BarChart
          title={say('insights.findings.by-age')}
          lead={say('insights.findings.by-age.lead')}
          heading={say('insights.age')}
          bars={byAge.map(({ band, ...figure }) => ({ key: band, label: say(`insights.age.${band}`), tone: 'info', ...figure }))}
        />
      </Charts>
    </>
  );
};
