-- Whoever decided when they were asked to reads no words: they are found by their name.
create index decision_of_answerer on decision_request (answered_by);
