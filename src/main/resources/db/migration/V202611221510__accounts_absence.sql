-- From when to when somebody is away, in days of their own zone, and who stands in for them.
create table account_absence (
  account_id binary(16) not null primary key,
  first_on date not null,
  last_on date not null,
  deputy_id binary(16) not null,
  set_at datetime(6) not null,
  constraint absence_account foreign key (account_id) references account (account_id),
  constraint absence_deputy foreign key (deputy_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;
