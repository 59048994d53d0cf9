create table address_change (
  change_id binary(16) not null primary key,
  candidate_id binary(16) not null,
  subject_id binary(16) not null,
  before_id binary(16) not null,
  sealed_address varbinary(700) not null,
  code_hash varbinary(32) not null,
  wrong_tries int not null,
  undo_hash varbinary(32),
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  ended_at datetime(6),
  unique key change_undo (undo_hash),
  key change_candidate (candidate_id, created_at),
  key change_created (created_at),
  constraint change_of_candidate foreign key (candidate_id) references candidate (candidate_id)
) engine=InnoDB default charset=utf8mb4;

alter table candidate_contact add column change_id binary(16);

create index contact_change on candidate_contact (change_id);
