-- Reasons keep the sums they were made of; what single people gave as theirs is not kept any longer.
update survey_reasons set inputs = '[]';
