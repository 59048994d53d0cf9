-- Times a candidate may choose from. One proposal that lives at a time, by a unique key over live, which is 1 or null.
create table interview_proposal (
  proposal_id binary(16) not null primary key,
  application_id binary(16) not null,
  live int,
  state varchar(20) character set ascii collate ascii_bin not null,
  zone varchar(64) character set ascii collate ascii_bin not null,
  minutes int not null,
  meeting_mode varchar(20) character set ascii collate ascii_bin not null,
  place varchar(500) not null,
  topics longtext,
  final_round boolean not null,
  answer_by date not null,
  answer_zone varchar(64) character set ascii collate ascii_bin not null,
  interview_id binary(16),
  occasion_id binary(16) not null,
  version int not null,
  unique key proposal_live (application_id, live),
  key proposal_of_interview (interview_id),
  constraint proposal_application foreign key (application_id) references job_application (application_id),
  constraint proposal_interview foreign key (interview_id) references interview (interview_id)
) engine=InnoDB default charset=utf8mb4;

create table interview_slot (
  proposal_id binary(16) not null,
  starts_local varchar(16) character set ascii collate ascii_bin not null,
  primary key (proposal_id, starts_local),
  constraint slot_proposal foreign key (proposal_id) references interview_proposal (proposal_id)
) engine=InnoDB default charset=utf8mb4;

create table interview_invited_by (
  proposal_id binary(16) not null,
  account_id binary(16) not null,
  primary key (proposal_id, account_id),
  constraint invited_by_proposal foreign key (proposal_id) references interview_proposal (proposal_id)
) engine=InnoDB default charset=utf8mb4;

-- Everything that happened to proposals, and in whose words.
create table interview_proposal_event (
  event_id binary(16) not null primary key,
  proposal_id binary(16) not null,
  application_id binary(16) not null,
  act varchar(20) character set ascii collate ascii_bin not null,
  actor_id binary(16),
  words longtext,
  answer_by date not null,
  happened_at datetime(6) not null,
  key event_of_proposals (application_id, happened_at),
  constraint event_proposal foreign key (proposal_id) references interview_proposal (proposal_id)
) engine=InnoDB default charset=utf8mb4;
