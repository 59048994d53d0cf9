-- What we change because people complained; nothing in it names anybody.
create table improvement (
  improvement_id binary(16) not null primary key,
  company_id binary(16) not null,
  cause varchar(20) character set ascii collate ascii_bin,
  title longtext not null,
  owner_id binary(16) not null,
  due_on date not null,
  done_on date,
  said_en longtext,
  changed_en longtext,
  said_zh_hans longtext,
  changed_zh_hans longtext,
  published_at datetime(6),
  created_at datetime(6) not null,
  version int not null,
  key improvement_of_company (company_id, created_at),
  key improvement_published (published_at)
) engine=InnoDB default charset=utf8mb4;
