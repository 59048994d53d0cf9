package dev.goodword.surveys;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What companies may say about their surveys.
 *
 * @param consumers whether applicants may be people who use the company's products, so
 * that they are asked about that too
 */
@ConfigurationProperties("goodword.surveys")
record SurveySettings(@DefaultValue("false") boolean consumers) {
}
