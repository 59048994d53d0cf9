-- What is counted of everybody in a quarter that is not final, once a day, where counting it at each look takes long.
create table survey_counted_ahead (
  company_id binary(16) not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  counts longtext not null,
  counted_at datetime(6) not null,
  primary key (company_id, period),
  constraint counted_ahead_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;
