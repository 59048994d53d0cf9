-- Quarterly reports: the figures they were drafted from, what a person wrote, and what was frozen. No person is named in one.
create table insight_report (
  report_id binary(16) not null primary key,
  company_id binary(16) not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  readers varchar(10) character set ascii collate ascii_bin not null,
  languages varchar(40) character set ascii collate ascii_bin not null,
  sheet varchar(10) character set ascii collate ascii_bin not null,
  chapters varchar(100) character set ascii collate ascii_bin not null,
  why_en longtext not null,
  why_zh_hans longtext not null,
  actions_en longtext not null,
  actions_zh_hans longtext not null,
  figures longtext not null,
  drafted_at datetime(6) not null,
  paper longtext,
  print varchar(64) character set ascii collate ascii_bin,
  frozen_at datetime(6),
  version int not null,
  key insight_report_of_company (company_id, drafted_at)
) engine=InnoDB default charset=utf8mb4;
