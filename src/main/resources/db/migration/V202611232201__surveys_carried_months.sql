-- For how many months an answer has waited for others: own words are kept for some only.
alter table survey_staging add column carries int not null default 0;
update survey_staging set carries = 1 where carried = true;
