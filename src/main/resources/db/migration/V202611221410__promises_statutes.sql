-- Laws that set a date of their own. They only ever shorten what we promise.
create table statute (
  code varchar(40) character set ascii collate ascii_bin not null primary key,
  country varchar(2) character set ascii collate ascii_bin not null,
  regions varchar(200) not null,
  occasion varchar(30) character set ascii collate ascii_bin not null,
  days int not null,
  warn_after varchar(60) character set ascii collate ascii_bin not null,
  employees_from int not null,
  in_force_from date not null,
  name_en varchar(120) not null,
  name_zh_hans varchar(120) not null,
  rule_en varchar(400) not null,
  rule_zh_hans varchar(400) not null,
  source varchar(200) not null,
  source_address varchar(200) not null
) engine=InnoDB default charset=utf8mb4;

insert into statute (code, country, regions, occasion, days, warn_after, employees_from, in_force_from, name_en, name_zh_hans, rule_en, rule_zh_hans, source, source_address) values
('ca-on-interviewed', 'CA', 'ON,CA-ON,ONTARIO,安大略,安大略省', 'LAST_INTERVIEW', 45, '20,30,38', 25, '2026-01-01',
 'Ontario: word to everybody who was interviewed', '加拿大安大略省：面谈过的人必须得到答复',
 'Employers of 25 people or more tell everybody they interviewed within 45 days of the last interview whether a decision was made.',
 '雇员25人及以上的雇主，须在最后一次面谈后45天内，告知每一位面谈过的人是否已作出决定。',
 'Ontario Regulation 476/24 under the Employment Standards Act, 2000', 'https://www.ontario.ca/laws/regulation/r24476');

-- Whom a law gives a date, until they know: one row an application.
create table statute_watch (
  application_id binary(16) not null primary key,
  code varchar(40) character set ascii collate ascii_bin not null,
  held_on date not null,
  due_on date not null,
  warned int not null,
  next_step_at datetime(6),
  key statute_watch_due (next_step_at)
) engine=InnoDB default charset=utf8mb4;
