-- The day on which we decide whether hiring goes on, when everybody who waits is released.
alter table decision_batch add review_on date;
