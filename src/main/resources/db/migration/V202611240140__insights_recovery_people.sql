-- Who looks after ethics at a company, beside its heads of recruiting.
create table recovery_person (
  company_id binary(16) not null,
  account_id binary(16) not null,
  named_by binary(16) not null,
  named_at datetime(6) not null,
  primary key (company_id, account_id),
  key recovery_person_account (account_id),
  constraint recovery_person_at foreign key (company_id) references company (company_id),
  constraint recovery_person_of_staff foreign key (account_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;
