-- What the answers of a touchpoint in a quarter add up to; filled from the answers when it is first asked for.
create table survey_tally (
  company_id binary(16) not null,
  touchpoint varchar(4) character set ascii collate ascii_bin not null,
  period varchar(7) character set ascii collate ascii_bin not null,
  counts longtext not null,
  primary key (company_id, period, touchpoint),
  constraint tally_of_company foreign key (company_id) references company (company_id)
) engine=InnoDB default charset=utf8mb4;

-- To read a quarter in pages, and to mark what is newly published.
create index answer_of_class on survey_answer (company_id, touchpoint, outcome_class, closing_month);
create index answer_uncounted on survey_answer (company_id, counted, quarantined, touchpoint, outcome_class, closing_month);

-- The newest edition of each count is not superseded; what is frozen is not asked about again.
alter table survey_score add column superseded boolean default false not null;
alter table survey_score add column frozen boolean default false not null;
update survey_score set superseded = true where score_id in (select score_id from (select score_id, row_number() over (partition by company_id, touchpoint, period order by published_at desc, promoters + passives + detractors desc) as nth from survey_score) ranked where nth > 1);
update survey_score set frozen = true where exists (select 1 from survey_outcome_mix m where m.company_id = survey_score.company_id and m.period = survey_score.period);
create index score_standing on survey_score (company_id, period, superseded);
create index score_unfrozen on survey_score (frozen, company_id, period);
create index score_order on survey_score (company_id, touchpoint, published_at, period);
create index score_moment on survey_score (published_at, company_id);

alter table survey_item_score add column superseded boolean default false not null;
update survey_item_score set superseded = true where item_score_id in (select item_score_id from (select item_score_id, row_number() over (partition by company_id, touchpoint, period, item order by published_at desc, chose_1 + chose_2 + chose_3 + chose_4 + chose_5 desc) as nth from survey_item_score) ranked where nth > 1);
create index item_score_standing on survey_item_score (company_id, period, superseded, touchpoint);
