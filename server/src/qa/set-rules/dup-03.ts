// Which online services of one administration lead to the same address?
import type { FindAcross } from './question.js';

const front = `'^\\s*https?://(?:www\\.)?([^/:]*)(?::(?:80|443)(?!\\d))?'`;
/** Neither the scheme and its port nor capital letters nor a slash at the end make another address; what stands after the question mark does, and a fragment that an app has its pages by. */
const address = `regexp_replace(regexp_replace(lower(split_part(split_part(l ->> 'uri', '#', 1), '?', 1)), ${front}, '\\1'), '/+\\s*$', '')
  || coalesce('?' || nullif(btrim(split_part(split_part(l ->> 'uri', '#', 1), '?', 2)), ''), '')
  || coalesce('#' || nullif(rtrim(substring(l ->> 'uri' from '#([/!].*)$'), ' /!'), ''), '')`;

export const sameAddress: FindAcross = (ask) => `
  with addresses as materialized (
    select r.id, r.administration_id, r.title, l ->> 'id' as item, ${address} as address from record r
      join edition e on e.id = r.live_edition_id cross join lateral jsonb_array_elements(coalesce(e.content -> 'links', '[]')) l
    where r.kind = 'online-service' and r.live_edition_id is not null and ${ask.within('r.administration_id')} and l ->> 'type' = '01'
      and coalesce(l ->> 'uri', '') <> '')
  select distinct on (a.id, a.item) a.id as record_id, a.administration_id, 'links.' || a.item || '.uri' as field, '' as target,
    'qa.DUP-03.same' as message, jsonb_build_object('title', b.title) as params, a.address as evidence
  from addresses a join addresses b on b.administration_id = a.administration_id and b.address = a.address and b.id <> a.id
    order by a.id, a.item, b.id`;
