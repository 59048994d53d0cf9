create table letter_text (
  letter_text_id binary(16) not null primary key,
  company_id binary(16) not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  version_no int not null,
  en longtext,
  zh_hans longtext,
  en_number varchar(12) character set ascii collate ascii_bin,
  zh_hans_number varchar(12) character set ascii collate ascii_bin,
  back_to int,
  note varchar(400),
  author_id binary(16) not null,
  approver_id binary(16),
  published_at datetime(6) not null,
  recalled_at datetime(6),
  unique key letter_text_version (company_id, kind, version_no),
  key letter_text_en (en_number),
  key letter_text_zh_hans (zh_hans_number)
) engine=InnoDB default charset=utf8mb4;

create table letter_draft (
  letter_draft_id binary(16) not null primary key,
  company_id binary(16) not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  en longtext,
  zh_hans longtext,
  note varchar(400),
  hands varchar(700) character set ascii collate ascii_bin not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  asked_by binary(16),
  asked_at datetime(6),
  returned_by binary(16),
  returned_words varchar(400),
  version int not null,
  unique key letter_draft_of (company_id, kind)
) engine=InnoDB default charset=utf8mb4;

create index message_text on message (company_id, template_number, state);
