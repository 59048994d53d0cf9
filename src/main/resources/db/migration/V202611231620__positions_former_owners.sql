-- Who was responsible for a position that took applications, and until when: they do not read what people wrote.
create table position_former_owner (
  position_id binary(16) not null,
  account_id binary(16) not null,
  until_at datetime(6) not null,
  primary key (position_id, account_id),
  key former_owner_account (account_id),
  constraint former_owner_position foreign key (position_id) references job_position (position_id),
  constraint former_owner_of_staff foreign key (account_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;
