-- Years that were counted anew because somebody asked, and what differed.
create table survey_recount (
  recount_id binary(16) not null,
  of_year int not null,
  asked_by binary(16) not null,
  asked_at datetime(6) not null,
  done_at datetime(6) null,
  answers bigint default 0 not null,
  places int default 0 not null,
  editions int default 0 not null,
  differences longtext not null,
  primary key (recount_id)
) engine=InnoDB default charset=utf8mb4;
create index recount_order on survey_recount (asked_at);
