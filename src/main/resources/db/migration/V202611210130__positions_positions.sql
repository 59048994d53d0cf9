create table pipeline_template_stage (
  template_stage_id binary(16) not null primary key,
  template_code varchar(40) character set ascii collate ascii_bin not null,
  place int not null,
  kind varchar(20) not null,
  name_en varchar(200) not null,
  name_zh_hans varchar(200) not null,
  public_name_en varchar(200) not null,
  public_name_zh_hans varchar(200) not null,
  effort_minutes int not null,
  unique key template_place (template_code, place)
) engine=InnoDB default charset=utf8mb4;

insert into pipeline_template_stage values
  (x'019300000000700080000000000000a1', 'standard', 1, 'NEW', 'New', '新申请', 'A person reads your application', '有人阅读您的申请', 0),
  (x'019300000000700080000000000000a2', 'standard', 2, 'SCREEN', 'Screening', '筛选', 'A person reads your application', '有人阅读您的申请', 0),
  (x'019300000000700080000000000000a3', 'standard', 3, 'INTERVIEW', 'First talk', '初次面谈', 'A first talk of 30 minutes', '30分钟的初次面谈', 30),
  (x'019300000000700080000000000000a4', 'standard', 4, 'ASSESS', 'Work sample', '工作样例', 'A paid work sample of 60 minutes', '带报酬的工作样例，60分钟', 60),
  (x'019300000000700080000000000000a5', 'standard', 5, 'DECISION', 'Decision', '决定', 'Our decision', '我们的决定', 0),
  (x'019300000000700080000000000000a6', 'standard', 6, 'OFFER', 'Offer', '录用', 'Our offer', '录用通知', 0),
  (x'019300000000700080000000000000a7', 'standard', 7, 'HIRED', 'Hired', '已录用', 'Welcome', '欢迎加入', 0);

create table job_position (
  position_id binary(16) not null primary key,
  code varchar(80) character set ascii collate ascii_bin not null,
  title_en varchar(200) not null,
  title_zh_hans varchar(200) not null,
  status varchar(20) not null,
  status_reason varchar(500),
  status_since datetime(6) not null,
  company_id binary(16) not null,
  department_id binary(16) not null,
  site_id binary(16) not null,
  owner_id binary(16) not null,
  calendar_id binary(16) not null,
  zone varchar(64) not null,
  openings int not null,
  confidential boolean not null,
  customer_facing boolean not null,
  closes_on date,
  salary_from decimal(12, 2),
  salary_to decimal(12, 2),
  salary_currency char(3),
  salary_period varchar(10),
  salary_months int,
  employment varchar(20) not null,
  workplace varchar(20) not null,
  opened_at datetime(6),
  reading_days int,
  version int not null,
  unique key position_code (code),
  key position_status (status, confidential, code),
  key position_scope (company_id, department_id),
  constraint position_company foreign key (company_id) references company (company_id),
  constraint position_department foreign key (department_id) references department (department_id),
  constraint position_site foreign key (site_id) references site (site_id),
  constraint position_owner foreign key (owner_id) references account (account_id),
  constraint position_calendar foreign key (calendar_id) references calendar (calendar_id)
) engine=InnoDB default charset=utf8mb4;

create table stage (
  stage_id binary(16) not null primary key,
  position_id binary(16) not null,
  place int not null,
  kind varchar(20) not null,
  name_en varchar(200) not null,
  name_zh_hans varchar(200) not null,
  public_name_en varchar(200) not null,
  public_name_zh_hans varchar(200) not null,
  effort_minutes int not null,
  version int not null,
  unique key stage_place (position_id, place),
  constraint stage_position foreign key (position_id) references job_position (position_id)
) engine=InnoDB default charset=utf8mb4;

create table posting (
  posting_id binary(16) not null primary key,
  position_id binary(16) not null,
  language varchar(20) character set ascii collate ascii_bin not null,
  place varchar(200) not null,
  starts varchar(100) not null,
  tasks longtext not null,
  needs longtext not null,
  wishes longtext not null,
  offers longtext not null,
  unique key posting_language (position_id, language),
  constraint posting_position foreign key (position_id) references job_position (position_id)
) engine=InnoDB default charset=utf8mb4;

create table position_question (
  question_id binary(16) not null primary key,
  position_id binary(16) not null,
  place int not null,
  kind varchar(20) not null,
  text_en varchar(500) not null,
  text_zh_hans varchar(500) not null,
  must_have boolean not null,
  longest int not null,
  unique key question_place (position_id, place),
  constraint question_position foreign key (position_id) references job_position (position_id)
) engine=InnoDB default charset=utf8mb4;

create table hiring_team_member (
  member_id binary(16) not null primary key,
  position_id binary(16) not null,
  account_id binary(16) not null,
  team_role varchar(20) character set ascii collate ascii_bin not null,
  unique key member_once (position_id, account_id, team_role),
  key member_account (account_id),
  constraint member_position foreign key (position_id) references job_position (position_id),
  constraint member_of_staff foreign key (account_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;
