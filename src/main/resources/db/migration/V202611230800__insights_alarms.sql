-- Signals that something has changed, and what somebody made of them; they hold no answer and no number of answers.
create table insight_alarm (
  alarm_id binary(16) not null primary key,
  company_id binary(16) not null,
  kind varchar(12) character set ascii collate ascii_bin not null,
  place varchar(40) character set ascii collate ascii_bin not null,
  period varchar(12) character set ascii collate ascii_bin not null,
  detail varchar(40) character set ascii collate ascii_bin not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  is_open int,
  raised_at datetime(6) not null,
  owner_id binary(16),
  cause varchar(2000),
  action varchar(2000),
  helped boolean,
  changed_at datetime(6) not null,
  unique key one_open_alarm (company_id, kind, place, is_open),
  key alarms_of_company (company_id, changed_at)
) engine=InnoDB default charset=utf8mb4;

-- The past that alarms are held against: frozen, and replaced only by a person with a reason.
create table insight_baseline (
  company_id binary(16) not null,
  place varchar(40) character set ascii collate ascii_bin not null,
  mean double not null,
  variance double not null,
  detractors double not null,
  until_at datetime(6) not null,
  set_by binary(16),
  reason varchar(2000),
  primary key (company_id, place)
) engine=InnoDB default charset=utf8mb4;

create table insight_alarm_round (
  due_at datetime(6) not null primary key
) engine=InnoDB default charset=utf8mb4;
