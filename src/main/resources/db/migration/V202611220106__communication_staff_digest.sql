create table staff_digest (
  digest_id binary(16) not null primary key,
  person_id binary(16) not null,
  on_day date not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  next_try_at datetime(6) not null,
  expires_at datetime(6) not null,
  tries int not null,
  last_code int,
  created_at datetime(6) not null,
  handed_at datetime(6),
  settled_at datetime(6),
  version int not null,
  unique key digest_of_day (person_id, on_day),
  key digest_due (state, next_try_at)
) engine=InnoDB default charset=utf8mb4;
