-- Whether a letter of a decision about many may leave depends on the letters that left first, found by what they tell of.
alter table message add key message_cause (cause_id);
