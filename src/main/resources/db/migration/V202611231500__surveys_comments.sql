-- Which answers have gone into a lot of comments, or have no words that may: one column and its keys.
alter table survey_answer add column heard boolean not null default false;
alter table survey_answer add column words_receipt varbinary(32);
update survey_answer set heard = true where touchpoint in ('T1', 'T2', 'T8');
create index answer_unheard on survey_answer (heard, company_id, touchpoint);
create index answer_unheard_month on survey_answer (heard, closing_month);

-- Twenty answers or more whose words were taken out together.
create table survey_comment_lot (
  lot_id binary(16) not null primary key,
  company_id binary(16) not null,
  drawn_on date not null,
  answers int not null,
  kept_until date not null,
  unique key lot_of_day (company_id, drawn_on),
  constraint lot_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

-- Words without what tells of anybody, sealed; ids are drawn, so that their order says nothing; a receipt of their own.
create table survey_comment (
  comment_id binary(16) not null primary key,
  company_id binary(16) not null,
  lot_id binary(16) not null,
  sealed longblob not null,
  satisfaction int,
  tags varchar(60) character set ascii collate ascii_bin not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  checked_by binary(16),
  checked_on date,
  kept_until date not null,
  receipt_hash varbinary(32) not null,
  unique key comment_receipt (receipt_hash),
  key comment_state (company_id, state),
  key comment_end (kept_until),
  constraint comment_of_lot foreign key (lot_id) references survey_comment_lot (lot_id)
) engine=InnoDB default charset=utf8mb4;
