alter table survey_answer add column slow boolean default false not null;
create index invitation_month on survey_invitation (company_id, closing_month);
