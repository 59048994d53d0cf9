-- A decision put to one named person, with choices. One is open at a time, by a unique key over live, which is 1 or null.
create table decision_request (
  decision_request_id binary(16) not null primary key,
  application_id binary(16) not null,
  live int,
  state varchar(20) character set ascii collate ascii_bin not null,
  requester_id binary(16) not null,
  decider_id binary(16) not null,
  question longtext not null,
  due_at datetime(6) not null,
  asked_at datetime(6) not null,
  next_chase_at datetime(6),
  chases int not null,
  choice varchar(20) character set ascii collate ascii_bin,
  words longtext,
  hold_until date,
  settled_at datetime(6),
  version int not null,
  unique key decision_live (application_id, live),
  key decision_chase (next_chase_at),
  key decision_of_decider (decider_id, live),
  constraint decision_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;
