create table candidate (
  candidate_id binary(16) not null primary key,
  name varchar(200) not null,
  name_key varchar(400) not null,
  sort_en varbinary(700) not null,
  sort_zh varbinary(700) not null,
  call_name varchar(100),
  language varchar(20) character set ascii collate ascii_bin not null,
  zone varchar(64),
  country char(2),
  merged_into binary(16),
  created_at datetime(6) not null,
  erased_at datetime(6),
  version int not null,
  key candidate_sort_en (sort_en),
  key candidate_sort_zh (sort_zh)
) engine=InnoDB default charset=utf8mb4;

create table candidate_contact (
  contact_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  type varchar(10) not null,
  raw_value varchar(254) not null,
  normalised_value varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  origin varchar(20) not null,
  state varchar(10) not null,
  added_at datetime(6) not null,
  verified_at datetime(6),
  version int not null,
  key contact_value (type, normalised_value),
  key contact_candidate (candidate_id, state),
  constraint contact_of_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;

create table candidate_key (
  candidate_id binary(16) not null primary key,
  sealed_key varbinary(200) not null,
  created_at datetime(6) not null,
  version int not null,
  constraint key_of_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;

create table access_link (
  link_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  subject_id binary(16) not null,
  purpose varchar(20) not null,
  token_hash varbinary(32) not null,
  sealed_token varbinary(200) not null,
  created_at datetime(6) not null,
  revoked_at datetime(6),
  version int not null,
  unique key link_token (token_hash),
  key link_subject (candidate_id, subject_id),
  constraint link_of_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;

create table candidate_sign_in (
  sign_in_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  subject_id binary(16) not null,
  code_hash varbinary(32) not null,
  token_hash varbinary(32) not null,
  browser_hash varbinary(32) not null,
  wrong_tries int not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  unique key sign_in_token (token_hash),
  key sign_in_browser (browser_hash, created_at),
  key sign_in_candidate (candidate_id),
  constraint sign_in_of_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;

create table candidate_session (
  session_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  subject_id binary(16),
  secret_hash varbinary(32) not null,
  kept boolean not null,
  created_at datetime(6) not null,
  last_seen_at datetime(6) not null,
  ends_at datetime(6) not null,
  ended_at datetime(6),
  unique key session_secret (secret_hash),
  key session_candidate (candidate_id),
  constraint session_of_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;
