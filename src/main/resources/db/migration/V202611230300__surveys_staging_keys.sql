create index staged_cell_of_class on survey_staging (company_id, touchpoint, outcome_class, closing_month);
