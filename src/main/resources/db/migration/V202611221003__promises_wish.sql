create table promise_wish (
  application_id binary(16) not null primary key,
  rival_on date,
  rival_told_at datetime(6),
  away_until date,
  away_told_at datetime(6),
  version int not null,
  constraint wish_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
