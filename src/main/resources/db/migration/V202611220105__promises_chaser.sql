create table chaser (
  chaser_id binary(16) not null primary key,
  promise_id binary(16) not null,
  application_id binary(16) not null,
  step varchar(20) character set ascii collate ascii_bin not null,
  person_id binary(16) not null,
  on_day date not null,
  chased_at datetime(6) not null,
  version int not null,
  unique key chased_once (promise_id, step, person_id),
  key chasers_of_day (person_id, on_day),
  constraint chaser_promise foreign key (promise_id) references promise (promise_id)
) engine=InnoDB default charset=utf8mb4;

create table warning_round (
  zone varchar(60) character set ascii collate ascii_bin not null,
  on_day date not null,
  early boolean not null,
  primary key (zone, on_day, early)
) engine=InnoDB default charset=utf8mb4;
