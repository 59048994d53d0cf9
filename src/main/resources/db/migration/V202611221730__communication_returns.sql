create table mail_return (
  return_id binary(16) not null primary key,
  address_key varbinary(64) not null,
  message_id binary(16),
  application_id binary(16),
  candidate_id binary(16) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  status varchar(20) character set ascii collate ascii_bin,
  happened_at datetime(6) not null,
  settled_at datetime(6),
  version int not null,
  key return_of_address (address_key, happened_at),
  key return_of_application (application_id, happened_at),
  key return_open (settled_at, happened_at),
  unique key return_once (message_id, kind)
) engine=InnoDB default charset=utf8mb4;
