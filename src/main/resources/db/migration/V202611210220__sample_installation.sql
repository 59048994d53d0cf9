create table sample_clock (
  id int not null primary key,
  shift_micros bigint not null
) engine=InnoDB default charset=utf8mb4;

create table sample_staff (
  account_id binary(16) not null primary key,
  place int not null,
  sealed_password varbinary(300) not null,
  constraint sample_staff_account foreign key (account_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;
