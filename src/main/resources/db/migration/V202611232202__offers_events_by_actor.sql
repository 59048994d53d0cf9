-- Whoever had a hand in offers reads no words: they are found by their name.
create index event_by_actor on offer_event (actor_id);
