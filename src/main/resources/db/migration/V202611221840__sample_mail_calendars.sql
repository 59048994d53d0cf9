-- The calendar files that a mail of the sample installation brought.
alter table sample_mail add calendars longtext;
