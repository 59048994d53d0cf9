-- What is held for the law: nothing is decided and nothing of substance is said until its day.
create table legal_hold (
  hold_id binary(16) not null primary key,
  application_id binary(16) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  live varchar(20) character set ascii collate ascii_bin,
  reason longtext not null,
  until_day date not null,
  ends_at datetime(6) not null,
  asked_by binary(16) not null,
  asked_at datetime(6) not null,
  answered_by binary(16),
  answered_at datetime(6),
  ended_by binary(16),
  ended_at datetime(6),
  version int not null,
  unique key legal_hold_live (application_id, live),
  key legal_hold_ends (live, ends_at),
  constraint legal_hold_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
