-- Why an alarm is held to be chance; null unless it was let go as such.
alter table insight_alarm add column chance varchar(2000);
