-- Whether the words of a lot are those of our own people and not of applicants: they are never drawn together, and both may be drawn on one day.
alter table survey_comment_lot add column of_staff boolean default false not null;
create unique index lot_of_day_and_people on survey_comment_lot (company_id, of_staff, drawn_on);
alter table survey_comment_lot drop index lot_of_day;
