create table inbound_position (
  mailbox varchar(60) character set ascii collate ascii_bin not null primary key,
  validity bigint not null,
  last_uid bigint not null,
  looked_at datetime(6) not null,
  version int not null
) engine=InnoDB default charset=utf8mb4;

create table inbound_raw (
  raw_id binary(16) not null primary key,
  mailbox varchar(60) character set ascii collate ascii_bin not null,
  validity bigint not null,
  uid bigint not null,
  hash varbinary(32) not null,
  content longblob not null,
  whole boolean not null,
  received_at datetime(6) not null,
  read_at datetime(6),
  version int not null,
  unique key raw_once (mailbox, validity, uid),
  key raw_hash (hash),
  key raw_unread (read_at, received_at)
) engine=InnoDB default charset=utf8mb4;

create table inbound_item (
  item_id binary(16) not null primary key,
  raw_id binary(16) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  application_id binary(16),
  candidate_id binary(16),
  message_id binary(16),
  elsewhere boolean not null,
  quiet boolean not null,
  words longblob not null,
  choice varchar(20) character set ascii collate ascii_bin,
  seen_by binary(16),
  seen_at datetime(6),
  received_at datetime(6) not null,
  due_at datetime(6) not null,
  version int not null,
  unique key item_of_raw (raw_id),
  key item_state (state, received_at),
  key item_of_application (application_id, received_at),
  key item_of_candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;

create table inbound_file (
  inbound_file_id binary(16) not null primary key,
  item_id binary(16) not null,
  position int not null,
  name varbinary(700) not null,
  size bigint not null,
  file_id binary(16),
  problem varchar(30) character set ascii collate ascii_bin,
  version int not null,
  unique key file_of_item (item_id, position)
) engine=InnoDB default charset=utf8mb4;
