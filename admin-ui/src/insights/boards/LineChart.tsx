// How do figures go on from day to day? Lines told apart by their dashes and their names, not by colour alone.
import { Box } from '@mui/material';
import { useFormats } from '../../ui/format.js';
import { pathOf, pointsOf, stepFor } from './line-path.js';

export interface Line {
  readonly label: string;
  readonly values: readonly number[];
  readonly tone: 'primary' | 'error' | 'success';
  readonly dash?: string;
}

const frame = { width: 640, height: 200 };
const edge = { left: 56, right: 8, top: 12, bottom: 28 };

/** `summary` says in words what the picture shows. */
export const LineChart = ({ days, lines, summary }: { days: readonly string[]; lines: readonly Line[]; summary: string }) => {
  const { number, day } = useFormats();
  const step = stepFor(Math.max(1, ...lines.flatMap(({ values }) => values)));
  const top = step * 4;
  const y = (value: number) => frame.height - (value / top) * frame.height;
  return (
    <>
      <Box
        component="svg"
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${frame.width + edge.left + edge.right} ${frame.height + edge.top + edge.bottom}`}
        sx={{ width: '100%', height: 'auto', display: 'block', fontSize: 12, color: 'text.secondary' }}
      >
        <g transform={`translate(${edge.left} ${edge.top})`}>
          {[0, 1, 2, 3, 4].map((n) => (
            <g key={n}>
              <line x1="0" x2={frame.width} y1={y(n * step)} y2={y(n * step)} stroke="currentColor" opacity="0.25" />
              <text x="-8" y={y(n * step) + 4} textAnchor="end" fill="currentColor">
                {number(n * step)}
              </text>
            </g>
          ))}
          <text
            y={frame.height + 20}
            fill="currentColor"
            {...(days.length === 1 ? { x: frame.width / 2, textAnchor: 'middle' } : { x: 0 })}
          >
            {days[0] && day(days[0])}
          </text>
          {days.length > 1 && (
            <text x={frame.width} y={frame.height + 20} textAnchor="end" fill="currentColor">
              {day(days.at(-1) ?? '')}
            </text>
          )}
          {lines.map(({ label, values, tone, dash }) => {
            const points = pointsOf(values, top, frame);
            return (
              <Box component="g" key={label} sx={{ color: `${tone}.main` }}>
                <path
                  d={pathOf(points)}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="2.5"
                  strokeLinejoin="round"
                  {...(dash && { strokeDasharray: dash })}
                />
                {points.length === 1 && points.map(([cx, cy]) => <circle key={label} cx={cx} cy={cy} r="4" fill="currentColor" />)}
              </Box>
            );
          })}
        </g>
      </Box>
      {lines.length > 1 && (
        <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 0.5, fontSize: '0.875rem' }}>
          {lines.map(({ label, tone, dash }) => (
            <Box key={label} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
              <Box component="svg" width="36" height="8" sx={{ color: `${tone}.main` }}>
                <line x1="0" x2="36" y1="4" y2="4" stroke="currentColor" strokeWidth="2.5" {...(dash && { strokeDasharray: dash })} />
              </Box>
              {label}
            </Box>
          ))}
        </Box>
      )}
    </>
  );
};
