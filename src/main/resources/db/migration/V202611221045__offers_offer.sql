-- What we offer a candidate. One that lives at a time, by a unique key over live, which is 1 or null.
create table offer (
  offer_id binary(16) not null primary key,
  application_id binary(16) not null,
  live int,
  state varchar(20) character set ascii collate ascii_bin not null,
  terms longtext not null,
  answer_by date not null,
  zone varchar(64) character set ascii collate ascii_bin not null,
  drafted_by binary(16) not null,
  extended_by binary(16),
  occasion_id binary(16) not null,
  version int not null,
  unique key offer_live (application_id, live),
  constraint offer_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table offer_event (
  event_id binary(16) not null primary key,
  offer_id binary(16) not null,
  application_id binary(16) not null,
  act varchar(20) character set ascii collate ascii_bin not null,
  actor_id binary(16),
  words longtext,
  answer_by date not null,
  happened_at datetime(6) not null,
  key event_of_offer (application_id, happened_at),
  constraint event_offer foreign key (offer_id) references offer (offer_id)
) engine=InnoDB default charset=utf8mb4;
