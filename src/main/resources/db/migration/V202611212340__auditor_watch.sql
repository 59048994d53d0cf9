-- What the auditor looks at: the stage log, the log of messages and the log of touches, never what others made of them.
-- Open: arrived, and no end that the candidate has been told of.
create view auditor_open_application as
select a.application_id, a.reference, p.calendar_id, l.cause, l.happened_at as moved_at,
  (select min(f.happened_at) from stage_move f where f.application_id = a.application_id) as arrived_at
from job_application a
join job_position p on p.position_id = a.position_id
join stage_move l on l.application_id = a.application_id
where l.stage_epoch = (select max(m.stage_epoch) from stage_move m where m.application_id = a.application_id)
  and not (l.cause = 'ENDED' and (
    exists (select 1 from disposition d where d.move_id = l.move_id and d.outcome <> 'NOT_SELECTED')
    or exists (select 1 from message m join message_event e on e.message_id = m.message_id
      where m.application_id = a.application_id and m.cause_id = l.move_id and e.state = 'ACCEPTED')));

create view auditor_last_touch as
select application_id, max(visible_at) as seen_at from touch group by application_id;

create table auditor_lease (
  lease_id int not null primary key,
  token binary(16),
  until_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;

insert into auditor_lease (lease_id, token, until_at) values (1, null, '1970-01-01 00:00:00');

create table auditor_run (
  run_id binary(16) not null primary key,
  began_at datetime(6) not null,
  ended_at datetime(6) not null,
  open_applications int not null,
  found int not null,
  key run_began (began_at)
) engine=InnoDB default charset=utf8mb4;

create table auditor_finding (
  finding_id binary(16) not null primary key,
  run_id binary(16) not null,
  broken_rule varchar(20) character set ascii collate ascii_bin not null,
  application_id binary(16) not null,
  reference varchar(20) character set ascii collate ascii_bin not null,
  since_at datetime(6) not null,
  key finding_of_run (run_id),
  constraint finding_run foreign key (run_id) references auditor_run (run_id)
) engine=InnoDB default charset=utf8mb4;
