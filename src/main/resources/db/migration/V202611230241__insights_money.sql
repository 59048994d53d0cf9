-- Scenarios of money with their inputs, and the companies that look at money at all.
create table money_page (
  company_id binary(16) not null primary key,
  opened_by binary(16) not null,
  opened_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4;

create table money_scenario (
  scenario_id binary(16) not null primary key,
  company_id binary(16) not null,
  name varchar(200) not null,
  side varchar(12) character set ascii collate ascii_bin not null,
  currency varchar(10) not null,
  entries longtext not null,
  seed bigint not null,
  outcomes longtext not null,
  method int not null,
  made_at datetime(6) not null,
  key money_scenario_of_company (company_id, made_at)
) engine=InnoDB default charset=utf8mb4;
