-- Append only. Each entry's hash covers its own fields and the hash before it; audit_head is the lock
-- that puts entries in one order and remembers where the chain ends.
create table audit_head (
  head_id int not null,
  entry_no bigint not null,
  hash varbinary(32) not null,
  primary key (head_id)
) engine=InnoDB default charset=utf8mb4;

insert into audit_head (head_id, entry_no, hash)
values (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000');

create table audit_entry (
  entry_no bigint not null,
  at datetime(6) not null,
  actor_id binary(16),
  action varchar(64) character set ascii collate ascii_bin not null,
  subject_type varchar(40) character set ascii collate ascii_bin not null,
  subject_id varchar(64) character set ascii collate ascii_bin not null,
  details longtext not null,
  address varchar(45) character set ascii collate ascii_bin,
  hash varbinary(32) not null,
  primary key (entry_no),
  key audit_entry_subject (subject_type, subject_id, entry_no),
  key audit_entry_actor (actor_id, entry_no)
) engine=InnoDB default charset=utf8mb4;

-- Views of sensitive things: many, without an order that matters, hence without a chain and its lock.
create table access_audit (
  access_id binary(16) not null,
  at datetime(6) not null,
  actor_id binary(16) not null,
  what varchar(40) character set ascii collate ascii_bin not null,
  subject_type varchar(40) character set ascii collate ascii_bin not null,
  subject_id varchar(64) character set ascii collate ascii_bin not null,
  address varchar(45) character set ascii collate ascii_bin,
  primary key (access_id),
  key access_audit_subject (subject_type, subject_id, at)
) engine=InnoDB default charset=utf8mb4;
