-- An appointment is agreed as hours on a clock somewhere: local time and zone are the truth, the instant is worked out from them.
create table interview (
  interview_id binary(16) not null primary key,
  application_id binary(16) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  starts_local varchar(16) character set ascii collate ascii_bin not null,
  zone varchar(64) character set ascii collate ascii_bin not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  minutes int not null,
  meeting_mode varchar(20) character set ascii collate ascii_bin not null,
  place varchar(500) not null,
  topics longtext,
  final_round boolean not null,
  sequence_no int not null,
  occasion_id binary(16) not null,
  version int not null,
  key interview_of_application (application_id, starts_at),
  key interview_by_time (state, starts_at),
  constraint interview_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table interview_participant (
  interview_id binary(16) not null,
  account_id binary(16) not null,
  primary key (interview_id, account_id),
  constraint participant_interview foreign key (interview_id) references interview (interview_id)
) engine=InnoDB default charset=utf8mb4;

-- Everything that was ever agreed, moved or called off, and who asked for it.
create table interview_event (
  event_id binary(16) not null primary key,
  interview_id binary(16) not null,
  application_id binary(16) not null,
  act varchar(20) character set ascii collate ascii_bin not null,
  asked_by varchar(20) character set ascii collate ascii_bin not null,
  actor_id binary(16),
  reason varchar(1000),
  starts_local varchar(16) character set ascii collate ascii_bin not null,
  zone varchar(64) character set ascii collate ascii_bin not null,
  minutes int not null,
  ends_at datetime(6) not null,
  happened_at datetime(6) not null,
  key event_of_interview (interview_id, happened_at),
  key event_of_application (application_id, happened_at),
  constraint event_interview foreign key (interview_id) references interview (interview_id)
) engine=InnoDB default charset=utf8mb4;
