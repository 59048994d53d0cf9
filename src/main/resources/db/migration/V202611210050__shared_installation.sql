create table installation (
  id int not null primary key,
  key_fingerprint varbinary(32) not null,
  begun_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;

create table scheduled_tasks (
  task_name varchar(100) character set ascii collate ascii_bin not null,
  task_instance varchar(200) character set ascii collate ascii_bin not null,
  task_data blob,
  execution_time datetime(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success datetime(6),
  last_failure datetime(6),
  consecutive_failures int,
  last_heartbeat datetime(6),
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  key execution_time_idx (execution_time),
  key last_heartbeat_idx (last_heartbeat)
) engine=InnoDB default charset=utf8mb4;
