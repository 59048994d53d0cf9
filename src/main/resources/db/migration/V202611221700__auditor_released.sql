-- Whoever was let go because hiring rested a third time is open until the letter has arrived.
create or replace view auditor_open_application as
select a.application_id, a.reference, p.calendar_id, l.cause, l.happened_at as moved_at,
  (select min(f.happened_at) from stage_move f where f.application_id = a.application_id) as arrived_at
from job_application a
join job_position p on p.position_id = a.position_id
join stage_move l on l.application_id = a.application_id
where l.stage_epoch = (select max(m.stage_epoch) from stage_move m where m.application_id = a.application_id)
  and l.cause not in ('WITHDRAWN', 'LAPSED', 'HIRED')
  and not (l.cause = 'ENDED' and (
    exists (select 1 from disposition d where d.move_id = l.move_id
      and d.outcome not in ('NOT_SELECTED', 'POSITION_CLOSED', 'RELEASED'))
    or exists (select 1 from message m join message_event e on e.message_id = m.message_id
      where m.application_id = a.application_id and m.cause_id = l.move_id and e.state = 'ACCEPTED')));
