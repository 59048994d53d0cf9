-- Whether the day did not reach whoever asked, or may not have.
alter table visitor_question add column untold boolean not null default false;
