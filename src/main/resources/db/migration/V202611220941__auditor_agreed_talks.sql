-- Whoever has an appointment hears from us there: silence counts from its end. Read from the log, where the latest entry stands.
create or replace view auditor_last_touch as
select seen.application_id, max(seen.seen_at) as seen_at from (
  select application_id, visible_at as seen_at from touch
  union all
  select e.application_id, e.ends_at as seen_at from interview_event e
  where e.act in ('BOOKED', 'MOVED', 'HELD')
    and not exists (select 1 from interview_event n where n.interview_id = e.interview_id and n.happened_at > e.happened_at)
) seen group by seen.application_id;
