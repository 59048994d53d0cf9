create table company (
  company_id binary(16) not null,
  name_en varchar(120) not null,
  name_zh_hans varchar(120) not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  zone varchar(60) character set ascii collate ascii_bin not null,
  calendar_id binary(16),
  created_at datetime(6) not null,
  primary key (company_id)
) engine=InnoDB default charset=utf8mb4;

create table department (
  department_id binary(16) not null,
  company_id binary(16) not null,
  name_en varchar(120) not null,
  name_zh_hans varchar(120) not null,
  created_at datetime(6) not null,
  primary key (department_id),
  key department_company (company_id),
  constraint department_company_fk foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

create table site (
  site_id binary(16) not null,
  company_id binary(16) not null,
  name_en varchar(120) not null,
  name_zh_hans varchar(120) not null,
  city varchar(120) not null,
  country varchar(2) character set ascii collate ascii_bin not null,
  region varchar(120) not null,
  postal_code varchar(20) not null,
  zone varchar(60) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  primary key (site_id),
  key site_company (company_id),
  constraint site_company_fk foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

-- email is as the person wrote it, email_key what two addresses are compared by. sessions_epoch rises
-- with every change after which older sessions must not go on.
create table account (
  account_id binary(16) not null,
  version int not null,
  name varchar(200) not null,
  email varchar(254) not null,
  email_key varchar(254) collate utf8mb4_bin not null,
  language varchar(35) character set ascii collate ascii_bin not null,
  zone varchar(60) character set ascii collate ascii_bin not null,
  password_hash varchar(200) character set ascii collate ascii_bin,
  sessions_epoch int not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  deactivated_at datetime(6),
  primary key (account_id),
  unique key account_email (email_key)
) engine=InnoDB default charset=utf8mb4;

create table account_grant (
  account_id binary(16) not null,
  grant_no int not null,
  role_code varchar(20) character set ascii collate ascii_bin not null,
  company_id binary(16),
  department_id binary(16),
  primary key (account_id, grant_no),
  constraint account_grant_account_fk foreign key (account_id) references account (account_id),
  constraint account_grant_company_fk foreign key (company_id) references company (company_id),
  constraint account_grant_department_fk foreign key (department_id) references department (department_id)
) engine=InnoDB default charset=utf8mb4;

-- One open invitation a person; only the hash of its token is kept.
create table account_invitation (
  account_id binary(16) not null,
  token_hash varbinary(32) not null,
  expires_at datetime(6) not null,
  primary key (account_id),
  unique key account_invitation_token (token_hash),
  constraint account_invitation_account_fk foreign key (account_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;

-- The one row is what the set-up and changes of administrators lock, so that there is exactly one
-- first administrator and always a last one.
create table account_setup (
  setup_id int not null,
  token_hash varbinary(32),
  primary key (setup_id)
) engine=InnoDB default charset=utf8mb4;

insert into account_setup (setup_id, token_hash) values (1, null);
