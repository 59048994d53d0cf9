-- What a company holds for how important, and from which quarter on; what nobody chose is as the product comes.
create table survey_weighing (
  company_id binary(16) not null,
  from_period varchar(7) character set ascii collate ascii_bin not null,
  weights longtext not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  primary key (company_id, from_period),
  constraint weighing_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
