-- One decision about many people: the list as it was frozen, what becomes of each, who looked at what.
create table decision_batch (
  batch_id binary(16) not null primary key,
  position_id binary(16) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  reason_code varchar(40) character set ascii collate ascii_bin,
  internal_reason longtext,
  words_en longtext,
  words_zh longtext,
  started_by binary(16) not null,
  started_at datetime(6) not null,
  asked_by binary(16),
  asked_at datetime(6),
  approved_by binary(16),
  decided_at datetime(6),
  stopped_because varchar(80) character set ascii collate ascii_bin,
  rest_en varchar(500),
  rest_zh varchar(500),
  rest_review date,
  version int not null,
  key batch_of_position (position_id, state),
  constraint batch_position foreign key (position_id) references job_position (position_id)
) engine=InnoDB default charset=utf8mb4;

create table decision_batch_item (
  item_id binary(16) not null primary key,
  batch_id binary(16) not null,
  application_id binary(16) not null,
  place int not null,
  seen_version int not null,
  wanted boolean,
  outcome varchar(20) character set ascii collate ascii_bin not null,
  reason_code varchar(40) character set ascii collate ascii_bin,
  own_text longtext,
  strength longtext,
  deciding_point longtext,
  call_first boolean default false not null,
  waiver longtext,
  move_id binary(16),
  leaves_first boolean default false not null,
  came_late boolean default false not null,
  skipped_because varchar(80) character set ascii collate ascii_bin,
  undone_at datetime(6),
  version int not null,
  unique key item_of_batch (batch_id, application_id),
  unique key item_move (move_id),
  constraint item_batch foreign key (batch_id) references decision_batch (batch_id),
  constraint item_application foreign key (application_id) references job_application (application_id)
) engine=InnoDB default charset=utf8mb4;

create table decision_batch_look (
  look_id binary(16) not null primary key,
  batch_id binary(16) not null,
  application_id binary(16) not null,
  account_id binary(16) not null,
  looked_at datetime(6) not null,
  unique key look_once (batch_id, application_id, account_id),
  constraint look_batch foreign key (batch_id) references decision_batch (batch_id)
) engine=InnoDB default charset=utf8mb4;
