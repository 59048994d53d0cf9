-- When a mail was given its place among those to the same domain.
alter table staff_digest add column placed_at datetime(6);
