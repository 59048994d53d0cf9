-- How many working days a team has for one kind of answer, where a company or a position says otherwise than the product.
create table promise_span (
  scope_id binary(16) not null,
  span varchar(30) character set ascii collate ascii_bin not null,
  working_days int not null,
  primary key (scope_id, span)
) engine=InnoDB default charset=utf8mb4;

create table span_change (
  change_id binary(16) not null primary key,
  scope_id binary(16) not null,
  version int not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  unique key one_change_at_a_time (scope_id, version)
) engine=InnoDB default charset=utf8mb4;

create table span_change_line (
  change_id binary(16) not null,
  span varchar(30) character set ascii collate ascii_bin not null,
  days_before int,
  days_after int,
  primary key (change_id, span),
  constraint line_of_change foreign key (change_id) references span_change (change_id)
) engine=InnoDB default charset=utf8mb4;

insert into promise_span (scope_id, span, working_days)
select position_id, 'FIRST_ANSWER', case when reading_days > 8 then 8 when reading_days < 1 then 1 else reading_days end
from job_position where reading_days is not null;

-- The days a promise was made with; null for those made before this was kept.
alter table promise add column team_days int;
alter table job_position drop column reading_days;
