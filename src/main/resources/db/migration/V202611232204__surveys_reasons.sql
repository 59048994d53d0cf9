-- Reasons, told once for each block of whole lots, with what they were made of.
alter table survey_comment_lot add column told_on date;
create table survey_reasons (
  company_id binary(16) not null,
  told_on date not null,
  inputs longtext not null,
  result longtext not null,
  method_version int not null,
  primary key (company_id, told_on),
  constraint reasons_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
