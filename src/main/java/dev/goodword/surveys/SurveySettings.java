package dev.goodword.surveys;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What companies may say about their surveys.
 *
 * @param consumers whether applicants may be people who use the company's products, so
 * that they are asked about that too
 * @param ownNetworks how the network addresses of the employer begin, such as
 * {@code 203.0.113.}; of version 6 the first 64 bits in hexadecimal. Answers that come
 * from there are kept and not scored
 */
@ConfigurationProperties("goodword.surveys")
record SurveySettings(@DefaultValue("false") boolean consumers, @DefaultValue List<String> ownNetworks) {

	SurveySettings {
		ownNetworks = List.copyOf(ownNetworks);
	}

	/** Whether an answer comes from the employer's own network. */
	boolean isOurs(String network) {
		return this.ownNetworks.stream().filter((own) -> !own.isBlank()).anyMatch(network::startsWith);
	}

}
