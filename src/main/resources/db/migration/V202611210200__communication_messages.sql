create table template_version (
  template_version_id binary(16) not null primary key,
  kind varchar(40) character set ascii collate ascii_bin not null,
  language varchar(20) character set ascii collate ascii_bin not null,
  number varchar(12) character set ascii collate ascii_bin not null,
  content_hash varbinary(32) not null,
  registered_at datetime(6) not null,
  recalled_at datetime(6),
  unique key template_content (kind, language, content_hash)
) engine=InnoDB default charset=utf8mb4;

create table mail_authority (
  authority_id int not null primary key,
  environment varchar(60) character set ascii collate ascii_bin not null,
  epoch bigint not null,
  granted_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;

create table address_ledger (
  address_key varbinary(64) not null primary key,
  code int not null,
  detail varchar(20) character set ascii collate ascii_bin,
  stopped_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;

create table message (
  message_id binary(16) not null primary key,
  company_id binary(16) not null,
  candidate_id binary(16) not null,
  application_id binary(16),
  kind varchar(40) character set ascii collate ascii_bin not null,
  occasion varchar(60) character set ascii collate ascii_bin not null,
  dedupe_key varbinary(32) not null,
  lane int not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  reason varchar(40) character set ascii collate ascii_bin,
  stage_epoch int,
  promise_id binary(16),
  cause_id binary(16),
  language varchar(20) character set ascii collate ascii_bin not null,
  template_number varchar(12) character set ascii collate ascii_bin not null,
  body longblob,
  body_hash varbinary(32),
  header_id varchar(200) character set ascii collate ascii_bin not null,
  not_before datetime(6) not null,
  deadline_at datetime(6) not null,
  expires_at datetime(6) not null,
  undo_until datetime(6),
  lease_token binary(16),
  lease_until datetime(6),
  handed_at datetime(6),
  accepted_at datetime(6),
  settled_at datetime(6),
  visible_at datetime(6),
  deferrals int not null,
  full_mailboxes int not null,
  doubts int not null,
  last_code int,
  last_detail varchar(500),
  created_at datetime(6) not null,
  version int not null,
  unique key message_once (dedupe_key),
  unique key message_header (header_id),
  key message_due (state, lane, not_before, deadline_at, message_id),
  key message_application (application_id, created_at),
  key message_candidate (candidate_id, created_at),
  constraint message_of_company foreign key (company_id) references company (company_id),
  constraint message_to_candidate foreign key (candidate_id) references candidate (candidate_id),
  constraint message_about_application foreign key (application_id) references job_application (application_id),
  constraint message_states_promise foreign key (promise_id) references promise (promise_id)
) engine=InnoDB default charset=utf8mb4;

create table message_event (
  message_event_id binary(16) not null primary key,
  message_id binary(16) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  reason varchar(40) character set ascii collate ascii_bin,
  happened_at datetime(6) not null,
  version int not null,
  key event_of_message (message_id, happened_at),
  constraint event_message foreign key (message_id) references message (message_id)
) engine=InnoDB default charset=utf8mb4;

create table message_attempt (
  message_attempt_id binary(16) not null primary key,
  message_id binary(16) not null,
  outcome varchar(20) character set ascii collate ascii_bin not null,
  code int not null,
  enhanced varchar(20) character set ascii collate ascii_bin,
  begun_at datetime(6) not null,
  ended_at datetime(6) not null,
  version int not null,
  key attempt_of_message (message_id, begun_at),
  constraint attempt_message foreign key (message_id) references message (message_id)
) engine=InnoDB default charset=utf8mb4;

create table touch (
  touch_id binary(16) not null primary key,
  application_id binary(16) not null,
  message_id binary(16) not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  visible_at datetime(6) not null,
  version int not null,
  unique key touch_once (message_id),
  key touch_of_application (application_id, visible_at),
  constraint touch_application foreign key (application_id) references job_application (application_id),
  constraint touch_message foreign key (message_id) references message (message_id)
) engine=InnoDB default charset=utf8mb4;
