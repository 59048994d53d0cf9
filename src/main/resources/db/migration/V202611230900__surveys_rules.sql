-- What a company chose of the rules by which people are asked, and from which day on; what nobody chose is as the product comes.
create table survey_rules (
  company_id binary(16) not null,
  from_day date not null,
  switched_off varchar(60) character set ascii collate ascii_bin not null,
  rest_days int not null,
  in_a_year int not null,
  quiet_days int not null,
  consumers boolean not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  primary key (company_id, from_day),
  constraint rules_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
