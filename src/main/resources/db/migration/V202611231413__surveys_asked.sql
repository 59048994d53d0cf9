-- How many were asked in a span of months, without reading the rows.
create index invitation_asked on survey_invitation (company_id, closing_month, touchpoint, outcome_class);
