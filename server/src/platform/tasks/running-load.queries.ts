// Is a load running right now? Search and verdicts stand back for it; one that died with its process is soon forgotten.
import type { Reader } from '../database.js';

export const loading = `select 1 from task where kind in ('records.load', 'records.generate') and state = 'running'
  and heartbeat_at > now() - interval '10 seconds'`;

export const isLoading = async (reader: Reader): Promise<boolean> => (await reader.rows(`${loading} limit 1`)).length > 0;
